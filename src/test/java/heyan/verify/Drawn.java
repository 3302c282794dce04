package heyan.verify;

import static heyan.claim.DocumentKind.*;

import heyan.claim.Box;
import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.Extract;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.inspect.Signal;
import heyan.programme.PastPayment;
import heyan.programme.Preregistration;
import heyan.programme.Programme;
import heyan.programme.Rounds;
import heyan.programme.UnionTree;
import heyan.verify.Dossier.EarlierUse;
import heyan.verify.Dossier.Exhibit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An honest, synthetic claim whose every value agrees, and single changes to it. */
public final class Drawn {
    public static final double SURE = 0.999;
    public static final String NAME = "欧阳琳";
    public static final String ID = "000001198507040021";
    public static final String CARD = "6212260000000000000";
    public static final String CERTIFICATE = "105615201805000123";
    public static final String CODE = "A1B2C3D4E5F6G7H8";
    public static final String SCHOOL = "华南理工大学";
    public static final String UNION = "广州市越秀甲电子有限公司工会委员会";

    private final Map<DocumentKind, Map<FieldName, Field>> fields = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentKind, ReasonCode> defects = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentKind, Set<DocumentKind>> detected = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentKind, List<Signal>> signals = new EnumMap<>(DocumentKind.class);
    private final Set<DocumentKind> absent = EnumSet.noneOf(DocumentKind.class);
    private final List<Preregistration> registrations = new ArrayList<>();
    private final List<PastPayment> payments = new ArrayList<>();
    private final List<EarlierUse> uses = new ArrayList<>();
    private Claim.Worker worker = new Claim.Worker(NAME, ID, "13800000000", "甲电子有限公司", UNION, "广州市越秀区总工会");
    private Claim.Account account = new Claim.Account("中国工商银行", CARD);
    private Claim.Study study = new Claim.Study(
            SCHOOL, "行政管理", "函授", "本科", LocalDate.of(2015, 9, 1), LocalDate.of(2018, 1, 10), CERTIFICATE, CODE);
    private OffsetDateTime submitted = OffsetDateTime.parse("2021-06-25T10:00:00+08:00");
    private UnionTree unions = UnionTree.NONE;
    private Programme programme = programme(true, List.of("2015秋"));

    public Drawn() {
        put(ID_CARD_FRONT, "NAME", NAME, "SEX", "女", "BIRTH_DATE", "1985-07-04", "ID_NUMBER", ID);
        put(ID_CARD_BACK, "VALID_FROM", "2012-05-09", "VALID_UNTIL", "2032-05-09");
        put(BANK_CARD, "CARD_NUMBER", CARD, "BANK_NAME", "中国工商银行");
        put(DIPLOMA, "NAME", NAME, "SEX", "女", "BIRTH_DATE", "1985-07-04", "ENROLMENT_DATE", "2015-09");
        put(DIPLOMA, "GRADUATION_DATE", "2018-01", "SCHOOL", SCHOOL, "MAJOR", "行政管理", "LEVEL", "专升本");
        put(DIPLOMA, "STUDY_FORM", "函授", "CERTIFICATE_NUMBER", CERTIFICATE);
        put(CHSI_REGISTRATION, "NAME", NAME, "SEX", "女", "BIRTH_DATE", "1985-07-04", "SCHOOL", SCHOOL);
        put(CHSI_REGISTRATION, "ENROLMENT_DATE", "2015-09-01", "GRADUATION_DATE", "2018-01-10", "LEVEL", "专科起点本科");
        put(CHSI_REGISTRATION, "MAJOR", "行政管理", "STUDY_FORM", "函授", "COMPLETION", "毕业");
        put(CHSI_REGISTRATION, "CERTIFICATE_NUMBER", CERTIFICATE, "VERIFICATION_CODE", CODE);
        put(CHSI_REGISTRATION, "UPDATE_DATE", "2021-06-20", "VALID_UNTIL", "2021-12-20");
        put(CHSI_REGISTRATION, "QR_CONTENT", "https://www.chsi.com.cn/xlcx/bg.do?vcode=" + CODE + "&srcid=bgcx");
        put(APPLICATION_FORM, "NAME", NAME, "ID_NUMBER", ID, "BANK_CARD_NUMBER", CARD, "SCHOOL", SCHOOL);
        put(APPLICATION_FORM, "CERTIFICATE_NUMBER", CERTIFICATE, "LEVEL", "本科", "MAJOR", "行政管理");
        put(APPLICATION_FORM, "DISTRICT_UNION", "广州市越秀区总工会", "CONTACT_NAME", "李", "CONTACT_PHONE", "1380");
        put(APPLICATION_FORM, "SIGNATURE_PRESENT", "true", "SEAL_PRESENT", "true", "SEAL_TEXT", UNION);
        registrations.add(row("2015秋", NAME, ID, SCHOOL, "本科"));
    }

    public static Programme programme(boolean once, List<String> batches) {
        return Rounds.guangzhou(once, batches);
    }

    public static Preregistration row(String batch, String name, String number, String school, String level) {
        return new Preregistration(batch, name, number, school, level, UNION, "", 2);
    }

    public static PastPayment payment(String name, String number) {
        return new PastPayment(name, number, "2014秋", "gz-2019-1", "2019-08-01", "1500", "", "", "", 2);
    }

    /** A readable xueji report that agrees. */
    public Drawn withXueji() {
        put(XUEJI_REPORT, "NAME", NAME, "ID_NUMBER", ID, "SCHOOL", SCHOOL, "VERIFICATION_CODE", "XABCDEFGHJKLMNPQ");
        put(XUEJI_REPORT, "LEVEL", "专升本", "ENROLMENT_DATE", study.enrolled().toString(), "STUDY_FORM", "函授");
        return put(
                XUEJI_REPORT,
                "VALID_UNTIL",
                "2021-12-20",
                "QR_CONTENT",
                "https://www.chsi.com.cn/xlcx/bg.do?vcode=XABCDEFGHJKLMNPQ");
    }

    /** Pairs of field name and value, read surely. */
    public Drawn put(DocumentKind slot, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            read(slot, FieldName.valueOf(pairs[i]), pairs[i + 1], SURE);
        }
        return this;
    }

    public Drawn read(DocumentKind slot, FieldName name, String value, double confidence, Integer... doubts) {
        return read(
                slot, name, value, confidence, Arrays.stream(doubts).collect(Collectors.toMap(one -> one, one -> "")));
    }

    public Drawn read(DocumentKind slot, FieldName name, String value, double confidence, Map<Integer, String> doubts) {
        fields.computeIfAbsent(slot, kind -> new EnumMap<>(FieldName.class))
                .put(name, new Field(value, confidence, 0, new Box(1, 2, 30, 40), doubts));
        return this;
    }

    public Drawn without(DocumentKind slot, FieldName name) {
        fields.getOrDefault(slot, Map.of()).remove(name);
        return this;
    }

    public Drawn withoutDocument(DocumentKind slot) {
        absent.add(slot);
        return this;
    }

    public Drawn defect(DocumentKind slot, ReasonCode reason) {
        fields.computeIfAbsent(slot, kind -> new EnumMap<>(FieldName.class));
        defects.put(slot, reason);
        return this;
    }

    /** A signal at this place of the document's first page. */
    public Drawn signal(DocumentKind slot, String code, Box where) {
        signals.computeIfAbsent(slot, kind -> new ArrayList<>()).add(new Signal(code, 0, 1, 0.5, where));
        return this;
    }

    public Drawn detected(DocumentKind slot, DocumentKind... kinds) {
        detected.put(slot, Set.of(kinds));
        return this;
    }

    public Drawn worker(UnaryOperator<Claim.Worker> change) {
        worker = change.apply(worker);
        return this;
    }

    public Drawn typedName(String name) {
        return worker(
                w -> new Claim.Worker(name, w.idNumber(), w.phone(), w.employer(), w.unitUnion(), w.districtUnion()));
    }

    public Drawn typedNumber(String number) {
        return worker(
                w -> new Claim.Worker(w.name(), number, w.phone(), w.employer(), w.unitUnion(), w.districtUnion()));
    }

    public Drawn typedUnion(String union) {
        return worker(w -> new Claim.Worker(w.name(), w.idNumber(), w.phone(), w.employer(), union, w.districtUnion()));
    }

    public Drawn typedCard(String number) {
        account = new Claim.Account(account.bankName(), number);
        return this;
    }

    public Drawn typedBank(String bank) {
        account = new Claim.Account(bank, account.cardNumber());
        return this;
    }

    public Drawn study(UnaryOperator<Claim.Study> change) {
        study = change.apply(study);
        return this;
    }

    public Drawn typedSchool(String school) {
        return study(s -> new Claim.Study(
                school,
                s.major(),
                s.studyForm(),
                s.level(),
                s.enrolled(),
                s.graduated(),
                s.certificateNumber(),
                s.chsiCode()));
    }

    public Drawn typedLevel(String level) {
        return study(s -> new Claim.Study(
                s.school(),
                s.major(),
                s.studyForm(),
                level,
                s.enrolled(),
                s.graduated(),
                s.certificateNumber(),
                s.chsiCode()));
    }

    public Drawn typedDays(String enrolled, String graduated) {
        return study(s -> new Claim.Study(
                s.school(),
                s.major(),
                s.studyForm(),
                s.level(),
                LocalDate.parse(enrolled),
                LocalDate.parse(graduated),
                s.certificateNumber(),
                s.chsiCode()));
    }

    public Drawn typedCertificate(String number) {
        return study(s -> new Claim.Study(
                s.school(), s.major(), s.studyForm(), s.level(), s.enrolled(), s.graduated(), number, s.chsiCode()));
    }

    public Drawn typedCode(String code) {
        return study(s -> new Claim.Study(
                s.school(),
                s.major(),
                s.studyForm(),
                s.level(),
                s.enrolled(),
                s.graduated(),
                s.certificateNumber(),
                code));
    }

    public Drawn submitted(String when) {
        submitted = OffsetDateTime.parse(when);
        return this;
    }

    public Drawn programme(Programme other) {
        programme = other;
        return this;
    }

    public Drawn registrations(Preregistration... rows) {
        registrations.clear();
        registrations.addAll(List.of(rows));
        return this;
    }

    public Drawn paid(PastPayment... rows) {
        payments.addAll(List.of(rows));
        return this;
    }

    public Drawn used(ReasonCode reason, DocumentKind slot) {
        uses.add(new EarlierUse(reason, slot, "GZ-OTHER"));
        return this;
    }

    public Drawn unions(UnionTree tree) {
        unions = tree;
        return this;
    }

    public Dossier dossier() {
        List<Exhibit> exhibits = new ArrayList<>();
        List<Claim.Attachment> attachments = new ArrayList<>();
        fields.forEach((slot, values) -> {
            if (!absent.contains(slot)) {
                String file = slot.code() + ".jpg";
                attachments.add(new Claim.Attachment(slot, file));
                Optional<ReasonCode> defect = Optional.ofNullable(defects.get(slot));
                Extract extract = new Extract(slot, detected.getOrDefault(slot, Set.of(slot)), values);
                exhibits.add(new Exhibit(
                        slot,
                        file,
                        defect.isPresent() ? Optional.empty() : Optional.of(extract),
                        defect,
                        signals.getOrDefault(slot, List.of())));
            }
        });
        Claim claim = new Claim(
                new ClaimId("gz-2021-1", "GZ210001-00001", 1), worker, account, study, submitted, attachments);
        return new Dossier(claim, programme, exhibits, registrations, payments, uses, unions);
    }

    /** Findings that do not agree. */
    public List<Finding> open() {
        return new CheckDossier()
                .check(dossier()).stream()
                        .filter(finding -> !finding.agreement().agrees())
                        .toList();
    }

    /** Reasons of the findings that do not agree, each once, in the order of the codes. */
    public List<ReasonCode> reasons() {
        return open().stream().map(Finding::reason).distinct().sorted().toList();
    }

    /** How one check ended. */
    public Finding.Agreement of(String check) {
        return finding(check).agreement();
    }

    /** What one check found. */
    public Finding finding(String check) {
        return findings(check).stream().findFirst().orElseThrow(() -> new IllegalStateException("no finding " + check));
    }

    /** Nothing where there was nothing to compare. */
    public List<Finding> findings(String check) {
        return new CheckDossier()
                .check(dossier()).stream()
                        .filter(finding -> finding.check().equals(check))
                        .toList();
    }
}
