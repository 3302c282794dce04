package heyan.worker;

import heyan.claim.CanonicalText;
import heyan.claim.DocumentKind;
import heyan.claim.VerificationCode;
import heyan.programme.Programme;
import heyan.worker.PictureVerdict.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document that is asked for, as the page shows it.
 *
 * @param words the notice's own words for it
 * @param picture the newest upload; null while there is none
 * @param verdict null while nobody has looked
 * @param differences values that were read and differ from what was typed
 * @param open whether the worker may upload another
 * @param again whether it was returned and no other was uploaded since
 * @param formCode what the QR code of a printed form says: {@code outdated}, {@code others} or {@code forged}; else empty
 */
record SlotView(
        DocumentKind kind,
        String words,
        boolean required,
        @Nullable Picture picture,
        @Nullable PictureVerdict verdict,
        List<Difference> differences,
        String formCode,
        boolean open,
        boolean again) {
    private static final Map<String, FormField> COMPARED = Map.of(
            "name", FormField.NAME,
            "id_number", FormField.ID_NUMBER,
            "card_number", FormField.BANK_CARD_NUMBER,
            "bank_card_number", FormField.BANK_CARD_NUMBER,
            "certificate_number", FormField.CERTIFICATE_NUMBER,
            "verification_code", FormField.CHSI_CODE,
            "school", FormField.SCHOOL);

    SlotView {
        differences = List.copyOf(differences);
    }

    /** A value on the document beside the one that was typed; {@code field} is its code. */
    record Difference(String field, String typed, String read) {}

    /** All documents of the programme, the required ones first. */
    static List<SlotView> all(
            Programme programme,
            Filing filing,
            Map<DocumentKind, Picture> pictures,
            FormCodes codes,
            Mendable mendable,
            Instant now) {
        List<SlotView> views = new ArrayList<>();
        Slot.words(programme)
                .forEach((kind, words) -> views.add(of(
                        kind,
                        words,
                        programme.documents().requires(kind),
                        filing,
                        codes,
                        mendable,
                        Optional.ofNullable(pictures.get(kind)),
                        now)));
        return views;
    }

    private static SlotView of(
            DocumentKind kind,
            String words,
            boolean required,
            Filing filing,
            FormCodes codes,
            Mendable mendable,
            Optional<Picture> picture,
            Instant now) {
        Optional<PictureVerdict> verdict = picture.flatMap(one -> one.told(now));
        return new SlotView(
                kind,
                words,
                required,
                picture.orElse(null),
                verdict.orElse(null),
                verdict.map(told -> differences(told, filing.draft())).orElse(List.of()),
                verdict.map(told -> told.read().get(JudgePicture.FORM_CODE))
                        .map(code -> codes.check(code, filing))
                        .filter(said -> said != FormCodes.Verdict.MATCHES)
                        .map(said -> said.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                mendable.slots().contains(kind),
                picture.filter(mendable::asksAgain).isPresent());
    }

    private static List<Difference> differences(PictureVerdict verdict, Draft draft) {
        List<Difference> differences = new ArrayList<>();
        verdict.read().forEach((code, read) -> {
            FormField field = COMPARED.get(code);
            String typed = field == null ? "" : draft.of(field);
            if (!typed.isEmpty() && !key(typed).equals(key(read))) {
                differences.add(new Difference(code, typed, read));
            }
        });
        return differences;
    }

    /** Harmless differences of typing are none; whether two values mean the same is asked in {@code verify}. */
    private static String key(String text) {
        return VerificationCode.canonical(CanonicalText.of(text)).toUpperCase(Locale.ROOT);
    }

    /**
     * How the card looks: {@code accepted} and {@code again} after a return, {@code empty}, {@code looking} or the verdict's
     * state; a difference asks for a look.
     */
    public String state() {
        if (!open) {
            return "accepted";
        }
        if (again) {
            return "again";
        }
        if (picture == null) {
            return "empty";
        }
        if (verdict == null) {
            return "looking";
        }
        boolean doubtful = verdict.state() == State.GOOD && !(differences.isEmpty() && formCode.isEmpty());
        return (doubtful ? State.DOUBTFUL : verdict.state()).code();
    }
}
