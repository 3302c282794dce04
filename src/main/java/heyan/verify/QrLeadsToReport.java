package heyan.verify;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.claim.VerificationCode;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Judge.Sight;
import heyan.verify.Likeness.Support;
import heyan.verify.QrLink.Kind;
import heyan.verify.Thresholds.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Three codes are one: typed, printed, and the {@code vcode} in the QR code, which points to a trusted host.
 *
 * <p>Print cannot be told apart in 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B; where typed and QR code agree, such a
 * difference in the printed one is a misreading, and so is any single one that was not read surely: no two reports have
 * codes that are alike but for one character. For the same reason a printed code that is theirs needs not be read well.
 */
record QrLeadsToReport(Judge judge) implements Check {
    private static final String CONFUSABLE = "OISZBQ";
    private static final String PLAIN = "015280";
    private static final String ONE_OFF = "one doubted character";

    @Override
    public List<Finding> check(Dossier dossier) {
        boolean registered = dossier.exhibit(DocumentKind.CHSI_REGISTRATION).isPresent();
        return Stream.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.XUEJI_REPORT)
                .flatMap(slot -> Check.usable(dossier, slot).stream())
                .flatMap(report ->
                        report(dossier, report, report.slot() == DocumentKind.CHSI_REGISTRATION || !registered)
                                .stream())
                .toList();
    }

    private List<Finding> report(Dossier dossier, Exhibit report, boolean typedIsForIt) {
        String typed = dossier.claim().study().chsiCode();
        Optional<Field> printed = report.extract().flatMap(e -> e.field(FieldName.VERIFICATION_CODE));
        Optional<Field> payload = report.extract().flatMap(e -> e.field(FieldName.QR_CONTENT));
        Optional<QrLink> link = payload.map(Field::value)
                .filter(text -> !text.isEmpty())
                .map(text -> QrLink.parse(text, dossier.programme().documents().trustedQrHosts()));
        Optional<String> inQr = link.flatMap(QrLink::code);
        List<Finding> findings = new ArrayList<>();
        if (typedIsForIt) {
            findings.add(typedCode(report, printed, inQr, typed));
        }
        if (link.isEmpty() || payload.isEmpty()) {
            findings.add(unreadable(report, payload));
            return findings;
        }
        Sight qr = new Sight(report, payload.get());
        findings.add(host(qr, link.get()));
        if (printed.isPresent()) {
            codeInQr(qr, new Sight(report, printed.get()), link.get(), typed).ifPresent(findings::add);
        }
        return findings;
    }

    private Finding typedCode(Exhibit report, Optional<Field> printed, Optional<String> inQr, String typed) {
        String check = report.slot().code() + ".verification_code";
        if (printed.isEmpty()) {
            return Judge.notFound(check, report, typed);
        }
        String read = printed.get().value();
        Likeness likeness = Numbers.code(read, typed);
        boolean sameAsQr = inQr.filter(code -> same(code, typed)).isPresent();
        if (!likeness.agreement().agrees() && isMisread(printed.get(), typed)) {
            likeness = sameAsQr
                    ? Likeness.equivalent(sameShape(read, typed) ? "CH-05 0/O 1/I 2/Z 5/S 8/B" : ONE_OFF)
                    : likeness.with(Support.IMPLAUSIBLE);
        }
        if (sameAsQr && likeness.agreement().agrees()) {
            likeness = likeness.with(Support.TELLING);
        } else if (inQr.filter(code -> same(code, read)).isPresent()) {
            likeness = likeness.with(Support.CHECKED);
        }
        return judge.judge(
                check, ReasonCode.CHSI_CODE_MISMATCH, Family.NUMBER, new Sight(report, printed.get()), typed, likeness);
    }

    private static Finding unreadable(Exhibit report, Optional<Field> payload) {
        return new Finding(
                report.slot().code() + ".qr",
                ReasonCode.QR_UNREADABLE,
                Agreement.MISSING,
                "",
                payload.map(field -> List.of(new Sight(report, field).evidence(null, null)))
                        .orElseGet(() -> List.of(
                                new Finding.Evidence(report.slot(), report.file(), 0, null, null, null, null))));
    }

    private static Finding host(Sight qr, QrLink link) {
        boolean onHost = link.isTrusted() || link.kind() == Kind.BAD_CODE;
        Agreement agreement =
                onHost ? Agreement.EQUAL : link.kind() == Kind.TEXT ? Agreement.UNSURE : Agreement.DIFFERENT;
        return new Finding(
                qr.exhibit().slot().code() + ".qr_host",
                ReasonCode.QR_UNTRUSTED_HOST,
                agreement,
                link.kind() == Kind.TEXT ? "text, no link" : "",
                List.of(qr.evidence(null, null)));
    }

    /** A foreign link without a code needs no second reason. */
    private Optional<Finding> codeInQr(Sight qr, Sight printed, QrLink link, String typed) {
        String read = printed.field().value();
        Optional<String> code = link.code();
        boolean silent = link.kind() == Kind.FOREIGN || link.kind() == Kind.UNKNOWN;
        if (code.isEmpty() && silent) {
            return Optional.empty();
        }
        String check = qr.exhibit().slot().code() + ".qr_code";
        List<Finding.Evidence> evidence = List.of(qr.evidence(null, null), printed.evidence(null, null));
        if (code.isEmpty()) {
            return Optional.of(
                    new Finding(check, ReasonCode.QR_CODE_MISMATCH, Agreement.DIFFERENT, "no code", evidence));
        }
        if (same(code.get(), read)) {
            return Optional.of(new Finding(check, ReasonCode.QR_CODE_MISMATCH, Agreement.EQUAL, "", evidence));
        }
        if (isMisread(printed.field(), code.get()) && same(code.get(), typed)) {
            return Optional.of(new Finding(
                    check,
                    ReasonCode.QR_CODE_MISMATCH,
                    Agreement.EQUIVALENT,
                    sameShape(read, code.get()) ? "CH-05" : ONE_OFF,
                    evidence));
        }
        boolean sure = same(read, typed)
                || (printed.field().confidence() >= judge.thresholds().number().differ()
                        && !sameShape(read, code.get()));
        return Optional.of(
                sure
                        ? new Finding(check, ReasonCode.QR_CODE_MISMATCH, Agreement.DIFFERENT, "", evidence)
                        : Judge.doubtful(check, ReasonCode.QR_CODE_MISMATCH, evidence));
    }

    private static boolean same(String one, String other) {
        return VerificationCode.canonical(one).equals(VerificationCode.canonical(other));
    }

    private boolean isMisread(Field printed, String meant) {
        String read = VerificationCode.canonical(printed.value());
        boolean unsure = printed.confidence() < judge.thresholds().number().differ();
        return sameShape(read, meant) || (unsure && isOneOff(read, VerificationCode.canonical(meant)));
    }

    private static boolean isOneOff(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }

    private static boolean sameShape(String one, String other) {
        return shape(one).equals(shape(other));
    }

    private static String shape(String code) {
        StringBuilder shape = new StringBuilder();
        for (char c : VerificationCode.canonical(code).toCharArray()) {
            int i = CONFUSABLE.indexOf(c);
            shape.append(i < 0 ? c : PLAIN.charAt(i));
        }
        return shape.toString();
    }
}
