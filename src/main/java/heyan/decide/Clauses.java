package heyan.decide;

import heyan.claim.DocumentKind;
import heyan.programme.Programme;
import heyan.verify.Dossier;
import heyan.verify.Finding;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The clauses of a round's notice, in its order; their numbers come from the round. */
final class Clauses {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    static final List<Rule> ALL = List.of(
            new Rule(
                    "window",
                    dossier -> true,
                    dossier -> "申请时间：" + MINUTE.format(dossier.programme().opens()) + "（含）至"
                            + MINUTE.format(dossier.programme().closes()) + "（不含），系统到期自动关闭。",
                    check("programme.window"),
                    dossier -> "submitted_at " + dossier.claim().submittedAt()),
            new Rule(
                    "batch",
                    dossier -> true,
                    dossier -> "申请人须在" + join(dossier.programme().batches()) + "批次预登记名单内，姓名与公民身份号码一致。",
                    check("list.preregistration"),
                    dossier -> "rows considered " + dossier.registrations().size()),
            new Rule(
                    "level",
                    dossier -> true,
                    dossier -> "补助层次：" + join(dossier.programme().levels()) + "。",
                    check("programme.level").or(check("list.preregistration.level")),
                    dossier -> "level " + dossier.claim().study().level()),
            new Rule(
                    "years",
                    dossier -> true,
                    dossier -> "学籍最长有效期" + dossier.programme().maxYears() + "年，自入学之日起计算，逾期毕业的不予补助。",
                    finding -> finding.check().endsWith(".study_time"),
                    dossier -> "enrolled " + dossier.claim().study().enrolled() + ", graduated "
                            + dossier.claim().study().graduated()),
            new Rule(
                    "once",
                    dossier -> dossier.programme().onceOnly(),
                    dossier -> "每人只能享受一次补助，已领取的不得重复申请。",
                    check("list.paid"),
                    dossier -> "rows considered " + dossier.payments().size()),
            new Rule(
                    "documents",
                    dossier -> true,
                    dossier -> "须提交：" + documents(dossier.programme()) + "；材料应齐全、清晰、有效。",
                    finding ->
                            finding.check().endsWith(".kind") || finding.check().endsWith(".valid_until"),
                    dossier -> "documents given " + dossier.exhibits().size()),
            new Rule(
                    "form",
                    dossier -> dossier.programme().required().contains(DocumentKind.APPLICATION_FORM),
                    dossier -> "申请表须填写完整，由本人签名并加盖所在单位工会公章。",
                    Clauses::isOfForm,
                    dossier -> "blanks, signature and seal of the form"),
            new Rule(
                    "own",
                    dossier -> true,
                    dossier -> "材料须为本人所有，不得使用他人的证书、银行卡。",
                    finding ->
                            finding.check().endsWith(".name") || finding.check().endsWith(".used_before"),
                    dossier -> "earlier uses " + dossier.earlierUses().size()),
            new Rule(
                    "agreement",
                    dossier -> true,
                    dossier -> "填报信息须与证件、证书、备案表和申请表一致。",
                    finding -> true,
                    dossier -> "all comparisons"));

    private Clauses() {}

    private static Predicate<Finding> check(String id) {
        return finding -> finding.check().equals(id);
    }

    private static boolean isOfForm(Finding finding) {
        return List.of(
                        "application_form.kind",
                        "application_form.district_union",
                        "application_form.contact_name",
                        "application_form.contact_phone",
                        "application_form.signature_present",
                        "application_form.seal_present",
                        "application_form.seal_text")
                .contains(finding.check());
    }

    private static String documents(Programme programme) {
        return programme.required().stream().sorted().map(DocumentKind::chinese).collect(Collectors.joining("、"));
    }

    private static String join(List<String> words) {
        return String.join("、", words);
    }

    /** The clauses that the dossier's programme has. */
    static List<Rule> of(Dossier dossier) {
        return ALL.stream().filter(rule -> rule.needed().test(dossier)).toList();
    }
}
