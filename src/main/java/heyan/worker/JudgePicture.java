package heyan.worker;

import static heyan.extract.FieldName.BANK_NAME;
import static heyan.extract.FieldName.CARD_NUMBER;
import static heyan.extract.FieldName.CERTIFICATE_NUMBER;
import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;
import static heyan.extract.FieldName.DISTRICT_UNION;
import static heyan.extract.FieldName.GRADUATION_DATE;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.QR_CONTENT;
import static heyan.extract.FieldName.SCHOOL;
import static heyan.extract.FieldName.SEAL_PRESENT;
import static heyan.extract.FieldName.SIGNATURE_PRESENT;
import static heyan.extract.FieldName.VALID_UNTIL;
import static heyan.extract.FieldName.VERIFICATION_CODE;

import heyan.cell.CellAnswer;
import heyan.claim.DocumentKind;
import heyan.claim.FormCode;
import heyan.extract.Extract;
import heyan.extract.ExtractFields;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.extract.FormWords;
import heyan.extract.Sought;
import heyan.inspect.Defect;
import heyan.inspect.Signal;
import heyan.read.Reading;
import heyan.worker.PictureVerdict.Remark;
import heyan.worker.PictureVerdict.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What to tell a worker of a picture: is it what the slot asks for, can it be read, what is wrong with it. */
final class JudgePicture {
    /** Under this name stands the QR code of a form that was printed here, in {@link PictureVerdict#read}. */
    static final String FORM_CODE = "form_code";

    /** Below this probability a value is told to be unclear; most honest pictures in good light stay above. */
    private static final double CLEAR = 0.7;

    private static final Map<DocumentKind, List<FieldName>> NEEDED = Map.of(
            DocumentKind.ID_CARD_FRONT, List.of(NAME, ID_NUMBER),
            DocumentKind.ID_CARD_BACK, List.of(VALID_UNTIL),
            DocumentKind.BANK_CARD, List.of(CARD_NUMBER),
            DocumentKind.DIPLOMA, List.of(NAME, SCHOOL, GRADUATION_DATE, CERTIFICATE_NUMBER),
            DocumentKind.CHSI_REGISTRATION, List.of(NAME, CERTIFICATE_NUMBER, VERIFICATION_CODE, QR_CONTENT),
            DocumentKind.XUEJI_REPORT, List.of(NAME, SCHOOL, VERIFICATION_CODE, QR_CONTENT),
            DocumentKind.APPLICATION_FORM, List.of(NAME, ID_NUMBER));
    private static final List<FieldName> BLANKS = List.of(DISTRICT_UNION, CONTACT_NAME, CONTACT_PHONE);
    private static final List<FieldName> MARKS = List.of(SEAL_PRESENT, SIGNATURE_PRESENT);
    private static final Set<FieldName> SHOWN =
            Set.of(NAME, ID_NUMBER, VALID_UNTIL, CARD_NUMBER, BANK_NAME, SCHOOL, CERTIFICATE_NUMBER, VERIFICATION_CODE);
    private static final Set<String> TOLD =
            Set.of("IMG_BLUR", "IMG_DARK", "IMG_GLARE", "IMG_COPY", "IMG_COVER", "IMG_EDGE");

    private final ExtractFields fields = new ExtractFields();

    /** The verdict on a file in this slot. */
    PictureVerdict judge(DocumentKind slot, CellAnswer answer, FormWords form, Sought sought) {
        return answer.fold(read -> judge(slot, read, form, sought), unusable -> defect(unusable.defect()));
    }

    private static PictureVerdict defect(Defect defect) {
        String code = defect == Defect.UNSUPPORTED_IMAGE
                ? "unsupported"
                : "reason." + defect.reason().name();
        return new PictureVerdict(State.UNUSABLE, List.of(), List.of(new Remark(code, "")), Map.of());
    }

    private PictureVerdict judge(DocumentKind slot, CellAnswer.Read read, FormWords words, Sought sought) {
        Extract extract = fields.extract(slot, read.reading(), words, sought);
        List<String> detected =
                extract.detected().stream().map(DocumentKind::code).toList();
        List<Remark> remarks = new ArrayList<>();
        if (!extract.isOfAskedKind()) {
            remarks.add(
                    detected.isEmpty()
                            ? new Remark("unrecognised", slot.code())
                            : new Remark("wrong_kind", detected.get(0)));
            remarks.addAll(told(read.signals()));
            return new PictureVerdict(State.WRONG, detected, remarks, Map.of());
        }
        NEEDED.getOrDefault(slot, List.of()).forEach(name -> unclear(extract, name, remarks));
        if (slot == DocumentKind.APPLICATION_FORM) {
            form(extract, remarks);
        }
        boolean good = remarks.isEmpty();
        if (!good) {
            remarks.addAll(told(read.signals()));
        }
        Map<String, String> shown = shown(extract);
        if (slot == DocumentKind.APPLICATION_FORM) {
            read.reading().pages().stream()
                    .flatMap(page -> page.codes().stream())
                    .map(Reading.QrCode::payload)
                    .filter(FormCode::isOurs)
                    .findFirst()
                    .ifPresent(code -> shown.put(FORM_CODE, code));
        }
        return new PictureVerdict(good ? State.GOOD : State.DOUBTFUL, detected, remarks, shown);
    }

    private static void unclear(Extract extract, FieldName name, List<Remark> remarks) {
        if (extract.field(name).isEmpty()) {
            remarks.add(new Remark(name == QR_CONTENT ? "qr" : "unread", name.code()));
        } else if (extract.field(name)
                .filter(field -> field.confidence() >= CLEAR)
                .isEmpty()) {
            remarks.add(new Remark("unclear", name.code()));
        }
    }

    /** Blanks that are empty and marks that are missing; what could not be found is left to people. */
    private static void form(Extract extract, List<Remark> remarks) {
        for (FieldName blank : BLANKS) {
            if (extract.field(blank).map(Field::value).filter(String::isEmpty).isPresent()) {
                remarks.add(new Remark("blank", blank.code()));
            }
        }
        for (FieldName mark : MARKS) {
            if (extract.field(mark)
                    .filter(field -> !Boolean.parseBoolean(field.value()))
                    .isPresent()) {
                remarks.add(new Remark("missing", mark.code()));
            }
        }
    }

    private static List<Remark> told(List<Signal> signals) {
        return signals.stream()
                .map(Signal::code)
                .filter(TOLD::contains)
                .distinct()
                .map(code -> new Remark(code, ""))
                .toList();
    }

    private static Map<String, String> shown(Extract extract) {
        Map<String, String> shown = new TreeMap<>();
        extract.fields().forEach((name, field) -> {
            if (SHOWN.contains(name) && !field.value().isEmpty()) {
                shown.put(name.code(), field.value());
            }
        });
        return shown;
    }
}
