package heyan.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import heyan.audit.RoundSummary.Document;
import heyan.audit.RoundSummary.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** index.html of a package: plain page without script, for a browser or a printer. */
final class IndexPage {
    private static final String STYLE = """
            body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2em auto;max-width:72em;padding:0 1em;color:#1a1a1a}
            h1{font-size:1.5em;margin:0}h2{font-size:1.15em;margin:1.8em 0 .4em}h3{font-size:1em;margin:0 0 .3em}
            table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}
            th{background:#f2f2ee;font-weight:600}td.n{white-space:nowrap}
            .pass{color:#14633a}.review,.rejected_input{color:#8a3b00}
            section.c{border:1px solid #ccc;border-radius:4px;padding:.8em 1em;margin:1em 0;break-inside:avoid}
            dl{display:grid;grid-template-columns:6em 1fr;margin:0}dt{color:#555}dd{margin:0}
            code{font-size:.85em;overflow-wrap:anywhere;color:#555}a{color:#0b4f8a}
            .sum td:first-child{width:14em}
            @media print{body{max-width:none;margin:0;font-size:11px}a{color:inherit;text-decoration:none}thead{display:table-header-group}}
            """;

    private final PackageDraft.Account account;
    private final RoundSummary summary;
    private final Happenings happenings;
    private final StringBuilder html = new StringBuilder();
    private int position;

    IndexPage(PackageDraft.Account account, RoundSummary summary, Happenings happenings) {
        this.account = account;
        this.summary = summary;
        this.happenings = happenings;
    }

    String html() {
        html.append("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'\"><title>审计包 ")
                .append(safe(account.programmeId()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n");
        head();
        table();
        html.append("<h2>逐份申请</h2>\n");
        summary.byClaim().forEach(this::claim);
        html.append("</body></html>\n");
        return html.toString();
    }

    private void head() {
        html.append("<h1>学历补助审计包</h1><p>批次 <b>")
                .append(safe(account.programmeId()))
                .append("</b>　导出时间 ")
                .append(Words.moment(account.now()))
                .append("（北京时间）</p>\n<h2>汇总</h2><table class=\"sum\">");
        row("申请（含各版次）", Integer.toString(summary.entries().size()));
        Map<String, Integer> outcomes = new TreeMap<>();
        summary.entries().forEach(entry -> outcomes.merge(entry.outcome, 1, Integer::sum));
        outcomes.forEach((outcome, count) -> row("机审结论：" + outcome(outcome), count.toString()));
        row("原件", Integer.toString(account.originals()));
        row("经过记录", Integer.toString(account.rows().getOrDefault("happenings", 0)));
        html.append("</table>\n<h2>核对了什么，没有核对什么</h2><ul>")
                .append("<li>导出时逐份重新计算原件的 SHA-256，全部与收件时一致，否则不会生成本包。</li>")
                .append("<li>清单 manifest-sha256.txt 列出每个文件的 SHA-256；离线核对见 README.txt。</li>")
                .append("<li>没有核对：纸质材料、学信网实时状态、银行到账。清单本身不能防止整包重做，见 README.txt。</li>");
        if (!account.missing().isEmpty()) {
            html.append("<li><b>本包没有以下记录：")
                    .append(safe(String.join("、", account.missing())))
                    .append("</b></li>");
        }
        html.append("<li>原件未经清洗，请只用看图或阅读软件打开，不要运行。</li></ul>\n");
    }

    private void row(String name, String value) {
        html.append("<tr><td>")
                .append(safe(name))
                .append("</td><td>")
                .append(safe(value))
                .append("</td></tr>");
    }

    private void table() {
        html.append(
                "<h2>申请清单</h2><table><thead><tr><th>申请编号<th>版次<th>姓名<th>院校<th>层次<th>机审结论<th>原因<th>复核</tr></thead>\n");
        int number = 0;
        for (Entry entry : summary.entries()) {
            number++;
            html.append("<tr><td class=\"n\"><a href=\"#c")
                    .append(number)
                    .append("\">")
                    .append(safe(entry.application))
                    .append("</a>");
            cell(entry.revision);
            cell(Words.masked(entry.name));
            cell(entry.school);
            cell(entry.level);
            html.append("<td class=\"n ")
                    .append(safe(entry.outcome))
                    .append("\">")
                    .append(outcome(entry.outcome));
            cell(Words.reasons(entry.reasons));
            cell(entry.review);
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void cell(String text) {
        html.append("<td>").append(safe(text));
    }

    private void claim(String id, Entry entry) {
        position++;
        html.append("<section class=\"c\" id=\"c")
                .append(position)
                .append("\"><h3>")
                .append(safe(id))
                .append("　")
                .append(safe(Words.masked(entry.name)))
                .append("</h3><dl>");
        term("提交", entry.submittedAt);
        term("机审结论", outcome(entry.outcome));
        term("原因", entry.reasons.isEmpty() ? "无" : Words.reasons(entry.reasons));
        term("复核", entry.review.isEmpty() ? "无" : entry.review);
        html.append("</dl><table><thead><tr><th>材料<th>文件名<th>SHA-256（点击打开原件）</tr></thead>");
        entry.documents.forEach(this::document);
        html.append("</table><table><thead><tr><th>时间<th>经过<th>经办<th>要点</tr></thead>");
        happenings.of(id).forEach(this::happening);
        html.append("</table></section>\n");
    }

    private void term(String term, String text) {
        html.append("<dt>").append(term).append("</dt><dd>").append(safe(text)).append("</dd>");
    }

    private void document(Document document) {
        html.append("<tr><td class=\"n\">").append(safe(Words.kind(document.kind())));
        cell(document.file());
        if (document.sha256().isEmpty()) {
            html.append("<td>没有收到这个文件</tr>");
        } else {
            html.append("<td><a href=\"originals/")
                    .append(safe(document.sha256()))
                    .append("\"><code>")
                    .append(safe(document.sha256()))
                    .append("</code></a></tr>");
        }
    }

    private void happening(Happenings.Stored happening) {
        html.append("<tr><td class=\"n\">")
                .append(Words.moment(happening.when()))
                .append("<td class=\"n\">")
                .append(safe(Words.what(happening.what())))
                .append("<td class=\"n\">")
                .append(safe(happening.who()))
                .append("<td><code>")
                .append(safe(facts(happening)))
                .append("</code></tr>");
    }

    /** What was read is a number or a name, and stands in the happenings' file only. */
    private static String facts(Happenings.Stored happening) {
        return happening.what().equals(PackageContents.CORRECTED)
                ? AuditJson.read(happening.facts())
                        .map(facts -> AuditJson.write(((ObjectNode) facts).without(List.of("machine", "corrected"))))
                        .orElseThrow()
                : happening.facts();
    }

    private static String outcome(String code) {
        return code.isEmpty() ? "（尚无结论）" : safe(Words.outcome(code));
    }

    /** Text for any place of the page, attributes in double quotes included. */
    static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
