package heyan.review;

import heyan.claim.Box;
import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.extract.Extract;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.inspect.Signal;
import heyan.review.CaseFile.Exhibit;
import heyan.review.CaseFile.PageSize;
import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/** A synthetic claim with one drawn picture; the worker, the number and the school are made up. */
final class DrawnClaim {
    static final int WIDTH = 1000;
    static final int HEIGHT = 630;
    static final Box NAME = new Box(190, 75, 330, 120);
    static final Box NUMBER = new Box(330, 500, 800, 550);
    static final Box EDGE = new Box(0, 60, 60, 400);
    static final String TYPED_NUMBER = "110101199003070011";
    static final String READ_NUMBER = "110101199003010011";
    /** A round that claims can belong to, without levels of review. */
    static final String ROUND = """
            {"programme_id": "gz-2021-1", "title": "样本", "window_open": "2021-06-01T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
             "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
             "required_documents": ["id_card_front"], "optional_documents": [], "trusted_qr_hosts": ["www.chsi.com.cn"],
             "reference_date": "submitted_at", "amount_yuan": 1500, "quota": {"total": 100}}
            """;

    private static final Instant DECIDED = Instant.parse("2021-06-22T02:00:00.123456Z");

    private DrawnClaim() {}

    /** A claim whose number differs from its card in one character; {@code outcome} PASS makes everything agree. */
    static CaseFile file(String application, int revision, Decision.Outcome outcome) {
        boolean passes = outcome == Decision.Outcome.PASS;
        String read = passes ? TYPED_NUMBER : READ_NUMBER;
        List<ReasonCode> reasons =
                passes ? List.of() : List.of(ReasonCode.ID_NUMBER_MISMATCH, ReasonCode.SIGNATURE_MISSING);
        Map<FieldName, Field> fields = Map.of(
                FieldName.NAME, new Field("欧阳样本", 0.99, 0, NAME, Map.of()),
                FieldName.ID_NUMBER, new Field(read, 0.71, 0, NUMBER, Map.of(13, "")));
        Exhibit card = new Exhibit(
                DocumentKind.ID_CARD_FRONT,
                "a.jpg",
                Optional.of(sha(application)),
                Optional.of(new Extract(DocumentKind.ID_CARD_FRONT, Set.of(DocumentKind.ID_CARD_FRONT), fields)),
                Optional.empty(),
                "",
                passes ? List.of() : List.of(new Signal("IMG_BLUR", 0, 41, 60), new Signal("IMG_EDGE", 0, 2, 1, EDGE)),
                List.of(new PageSize(WIDTH, HEIGHT)));
        Exhibit form = new Exhibit(
                DocumentKind.APPLICATION_FORM,
                "b.pdf",
                Optional.of("0".repeat(64)),
                Optional.empty(),
                Optional.of(ReasonCode.FILE_ENCRYPTED),
                "needs a password",
                List.of(),
                List.of());
        Decision decision = new Decision(outcome, reasons, findings(passes, read), trace(passes));
        return new CaseFile(claim(application, revision), decision, List.of(card, form), DECIDED);
    }

    /** A claim that nothing is wrong with, only one value could not be read for sure. */
    static CaseFile doubtful(String application) {
        CaseFile wrong = file(application, 1, Decision.Outcome.REVIEW);
        Finding doubt = finding(
                "id_card_front.name", ReasonCode.LOW_CONFIDENCE, Agreement.UNSURE, "", NAME, "欧阳样本", "欧阳样本", null);
        Decision decision =
                new Decision(Decision.Outcome.REVIEW, List.of(ReasonCode.LOW_CONFIDENCE), List.of(doubt), trace(true));
        return new CaseFile(wrong.claim(), decision, wrong.exhibits().subList(0, 1), wrong.decidedAt());
    }

    /** A claim whose number the machine read wrongly, and nothing else speaks against it. */
    static CaseFile misread(String application, int revision) {
        CaseFile wrong = file(application, revision, Decision.Outcome.REVIEW);
        Decision decision = new Decision(
                Decision.Outcome.REVIEW,
                List.of(ReasonCode.ID_NUMBER_MISMATCH),
                wrong.decision().findings().subList(0, 2),
                List.of(judged("agreement", "填报内容与材料一致", "NOT_MET", "all comparisons")));
        return new CaseFile(wrong.claim(), decision, wrong.exhibits().subList(0, 1), wrong.decidedAt());
    }

    /** The same claim with a form that could be opened. */
    static CaseFile withFormPage(String application) {
        CaseFile file = file(application, 1, Decision.Outcome.REVIEW);
        List<Exhibit> exhibits = file.exhibits().stream()
                .map(one -> one.slot() != DocumentKind.APPLICATION_FORM
                        ? one
                        : new Exhibit(
                                one.slot(),
                                one.file(),
                                one.sha256(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                List.of(),
                                List.of(new PageSize(WIDTH, HEIGHT))))
                .toList();
        return new CaseFile(file.claim(), file.decision(), exhibits, file.decidedAt());
    }

    /** Readings and rules to look at in two documents and a list, in no order; the form has a QR code. */
    static CaseFile manifold(String application) {
        CaseFile file = withFormPage(application);
        List<Finding> wrong = file.decision().findings();
        List<Finding> findings = List.of(
                wrong.get(1),
                finding(
                        "id_card_front.name",
                        ReasonCode.LOW_CONFIDENCE,
                        Agreement.UNSURE,
                        "",
                        NAME,
                        "欧阳样本",
                        "欧阳样本",
                        null),
                wrong.get(2),
                new Finding(
                        "application_form.school",
                        ReasonCode.LOW_CONFIDENCE,
                        Agreement.UNSURE,
                        "",
                        List.of(new Evidence(
                                DocumentKind.APPLICATION_FORM, "b.pdf", 0, NAME, "华南样本大学", "华南样本大学", null))),
                wrong.get(3));
        Field code = new Field(
                "https://www.chsi.example/report?vcode=A1B2C3D4E5F6G7H8", 1, 0, new Box(700, 40, 900, 240), Map.of());
        List<Exhibit> exhibits = file.exhibits().stream()
                .map(one -> one.slot() != DocumentKind.APPLICATION_FORM
                        ? one
                        : new Exhibit(
                                one.slot(),
                                one.file(),
                                one.sha256(),
                                Optional.of(new Extract(
                                        one.slot(), Set.of(one.slot()), Map.of(FieldName.QR_CONTENT, code))),
                                Optional.empty(),
                                "",
                                List.of(),
                                one.pages()))
                .toList();
        Decision decision = new Decision(
                Decision.Outcome.REVIEW,
                file.decision().reasons(),
                findings,
                file.decision().trace());
        return new CaseFile(file.claim(), decision, exhibits, file.decidedAt());
    }

    /** The same claim with another file in this slot. */
    static CaseFile changed(CaseFile file, DocumentKind slot) {
        List<Exhibit> exhibits = file.exhibits().stream()
                .map(one -> one.slot() != slot
                        ? one
                        : new Exhibit(
                                one.slot(),
                                one.file(),
                                Optional.of("f".repeat(64)),
                                one.extract(),
                                one.defect(),
                                one.detail(),
                                one.signals(),
                                one.pages()))
                .toList();
        return new CaseFile(file.claim(), file.decision(), exhibits, file.decidedAt());
    }

    static ClaimId id(String application, int revision) {
        return new ClaimId("gz-2021-1", application, revision);
    }

    /** Under which the claim's picture is kept. */
    static String sha(String application) {
        return "%064x".formatted(application.hashCode() & 0xffffffffL);
    }

    private static List<Finding> findings(boolean passes, String read) {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(
                "id_card_front.name", ReasonCode.NAME_MISMATCH, Agreement.EQUAL, "", NAME, "欧阳样本", "欧阳样本", null));
        findings.add(finding(
                "id_card_front.id_number",
                ReasonCode.ID_NUMBER_MISMATCH,
                passes ? Agreement.EQUAL : Agreement.DIFFERENT,
                "",
                NUMBER,
                read,
                TYPED_NUMBER,
                "110101********0011"));
        if (!passes) {
            findings.add(new Finding(
                    "application_form.signature_present",
                    ReasonCode.SIGNATURE_MISSING,
                    Agreement.MISSING,
                    "",
                    List.of(new Evidence(DocumentKind.APPLICATION_FORM, "b.pdf", 0, null, null, null, null))));
            findings.add(new Finding(
                    "list.preregistration",
                    ReasonCode.PREREGISTRATION_NAME_MISMATCH,
                    Agreement.UNSURE,
                    "NM-2",
                    List.of(new Evidence(null, null, 0, null, null, "欧阳样本", "欧阳样夲"))));
        }
        return findings;
    }

    private static Finding finding(
            String check,
            ReasonCode reason,
            Agreement agreement,
            String rule,
            Box box,
            String read,
            String typed,
            @org.jspecify.annotations.Nullable String listed) {
        Evidence evidence = new Evidence(DocumentKind.ID_CARD_FRONT, "a.jpg", 0, box, read, typed, listed);
        return new Finding(check, reason, agreement, rule, List.of(evidence));
    }

    private static List<Decision.Judged> trace(boolean passes) {
        Decision.Judged window = judged("window", "2021年6月21日10时至7月21日24时", "MET", "2021-06-21");
        Decision.Judged seal = judged("form", "所有手写填空处须填完整，不得留空", "NOT_MET", "签名：无");
        return passes ? List.of(window) : List.of(window, seal);
    }

    private static Decision.Judged judged(String rule, String clause, String verdict, String inputs) {
        return new Decision.Judged(rule, "", "", clause, java.util.Map.of(), verdict, inputs, List.of());
    }

    private static Claim claim(String application, int revision) {
        int minute = Math.floorMod(application.hashCode(), 7);
        return new Claim(
                id(application, revision),
                new Claim.Worker("欧阳样本", TYPED_NUMBER, "13800000000", "广州样本制造有限公司", "广州样本制造有限公司工会委员会", "广州市天河区总工会"),
                new Claim.Account("中国工商银行", "6222021234567890123"),
                new Claim.Study(
                        "华南样本大学",
                        "行政管理",
                        "函授",
                        "本科",
                        LocalDate.of(2016, 3, 1),
                        LocalDate.of(2019, 1, 10),
                        "100000201905000001",
                        "A1B2C3D4E5F6G7H8"),
                OffsetDateTime.parse("2021-06-21T10:0" + minute + ":00+08:00"),
                List.of(
                        new Claim.Attachment(DocumentKind.ID_CARD_FRONT, "a.jpg"),
                        new Claim.Attachment(DocumentKind.APPLICATION_FORM, "b.pdf")));
    }

    /** The card's picture, plainly a specimen 样本. */
    static byte[] picture() {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = card.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xE9, 0xF1, 0xF4));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xC9, 0xDA, 0xE0));
        pen.fillRect(690, 110, 230, 300);
        pen.setFont(new Font("Noto Sans CJK SC", Font.BOLD, 110));
        pen.drawString("样 本", 330, 360);
        pen.setColor(new Color(0x22, 0x2A, 0x33));
        pen.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 32));
        pen.drawString("姓名  欧阳样本", 100, 110);
        pen.drawString("公民身份号码   " + READ_NUMBER, 100, 538);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(card, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
