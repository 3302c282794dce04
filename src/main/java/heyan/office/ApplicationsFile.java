package heyan.office;

import heyan.audit.TextSheet.Column;
import heyan.claim.Claim;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.review.Account;
import heyan.review.Masked;
import heyan.review.RoundClaims;
import heyan.review.RoundClaims.Row;
import heyan.review.Standings;
import heyan.review.Waits;
import heyan.review.access.AccessRules;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a list of claims holds 申报基本信息, to be kept 存档. Names and numbers are in full for those who pay, and for nobody else. */
@Component
class ApplicationsFile {
    private static final List<Column> COLUMNS = List.of(
            new Column("申请编号", 20),
            new Column("姓名", 14),
            new Column("身份证号", 22),
            new Column("手机", 16),
            new Column("单位名称", 32),
            new Column("所在单位工会", 32),
            new Column("区总工会、产业、直属单位工会", 28),
            new Column("毕业院校", 28),
            new Column("专业", 20),
            new Column("层次", 8),
            new Column("毕业证书编号", 24),
            new Column("开户银行", 28),
            new Column("银行卡号", 26),
            new Column("审核状态", 14),
            new Column("原因", 48),
            new Column("申请时间", 18),
            new Column("审核时间", 18));

    private final RoundClaims list;
    private final TakenClaims claims;
    private final Standings standings;
    private final OfficeActs acts;
    private final MessageSource messages;
    private final Clock clock;

    ApplicationsFile(
            RoundClaims list,
            TakenClaims claims,
            Standings standings,
            OfficeActs acts,
            MessageSource messages,
            Clock clock) {
        this.list = list;
        this.claims = claims;
        this.standings = standings;
        this.acts = acts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Exactly the rows of the filter, on all pages; told to the audit before the first is written. */
    void send(String round, ApplicationFilter filter, Account account, HttpServletResponse response)
            throws IOException {
        boolean full = AccessRules.allows(standings.person(account), Area.PAY);
        acts.exported(round, account.getUsername(), filter.query("", null), full);
        response.setHeader("Cache-Control", "no-store");
        Waits waits = new Waits(clock.instant());
        Pages rows = new Pages(mark -> list.page(round, filter.asked(), account, mark, Pages.ROWS));
        Download.send(response, round + "-applications", "申报管理", COLUMNS, rows.map(row -> cells(row, full, waits)));
    }

    private List<String> cells(Row row, boolean full, Waits waits) {
        Claim claim = claims.find(row.claim()).map(TakenClaim::claim).orElseThrow();
        Stream<String> state = Stream.of(
                say("state." + row.state()),
                String.join(
                        "、",
                        row.reasons().stream()
                                .map(code -> say("reason." + code.name()))
                                .toList()),
                waits.at(row.submitted()),
                waits.at(row.decided()));
        return Stream.concat(typed(row, claim, full), state).toList();
    }

    private static Stream<String> typed(Row row, Claim claim, boolean full) {
        return Stream.of(
                row.claim().application(),
                full ? claim.worker().name() : row.name(),
                number(claim.worker().idNumber(), full),
                full ? claim.worker().phone() : Masked.phone(claim.worker().phone()),
                row.employer(),
                row.union(),
                row.district(),
                claim.study().school(),
                claim.study().major(),
                claim.study().level(),
                claim.study().certificateNumber(),
                claim.account().bankName(),
                number(claim.account().cardNumber(), full));
    }

    private static String number(String number, boolean full) {
        return full ? number : Masked.number(number);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
