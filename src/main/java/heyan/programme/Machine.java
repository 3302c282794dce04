package heyan.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the machine may go in this round 自动核验. Not in the notice: the union that runs the round says it.
 *
 * @param falseAcceptsOneIn of so many claims at most one may pass by a misreading; sets how sure readings must be
 * @param sampledPercent of the claims that the machine passes so many of a hundred wait for a blind check 抽查 before they are
 *     paid
 * @param signals what follows from a signal of a picture, by its code {@code IMG_…}; what is not named is only noted
 * @param formLabels how this round's application form words its labels where the usual wordings are not met, by the field's
 *     code in the contract
 */
public record Machine(
        int falseAcceptsOneIn, int sampledPercent, Map<String, Act> signals, Map<String, List<String>> formLabels) {
    /** What a union that says nothing gets. */
    public static final Machine USUAL = new Machine(10_000, 0, Map.of(), Map.of());

    /** Fields of an application form that stand behind a label. */
    static final Set<String> ON_FORMS = Set.of(
            "name",
            "sex",
            "id_number",
            "phone",
            "batch",
            "employer",
            "unit_union",
            "district_union",
            "school",
            "major",
            "level",
            "study_form",
            "enrolment_date",
            "graduation_date",
            "certificate_number",
            "bank_name",
            "bank_card_number",
            "contact_name",
            "contact_phone",
            "signature_present");

    /** Signals that pictures are looked at for; a round that waits for another would wait in vain. */
    static final Set<String> MEASURED = Set.of(
            "IMG_BLUR",
            "IMG_COPY",
            "IMG_COVER",
            "IMG_DARK",
            "IMG_EDGE",
            "IMG_EDITED",
            "IMG_GLARE",
            "IMG_RESHOT",
            "IMG_SCREENSHOT",
            "IMG_TRAILING_BYTES");

    private static final int LONGEST_LABEL = 30;

    public Machine {
        signals = Map.copyOf(signals);
        formLabels = formLabels.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        if (formLabels.values().stream()
                .flatMap(List::stream)
                .anyMatch(label -> label.strip().length() < 2 || label.length() > LONGEST_LABEL)) {
            throw new IllegalArgumentException("form_labels: expected labels of 2 to " + LONGEST_LABEL + " characters");
        }
        if (falseAcceptsOneIn < 100 || falseAcceptsOneIn > 1_000_000) {
            throw new IllegalArgumentException("false_accepts_one_in: expected 100 to 1000000");
        }
        if (sampledPercent < 0 || sampledPercent > 100) {
            throw new IllegalArgumentException("sampled_percent: expected 0 to 100");
        }
    }

    /** What a signal leads to. None refuses a claim. */
    public enum Act {
        /** Shown to whoever looks. */
        NOTE,
        /** A person looks at the claim. */
        QUEUE,
        /** A person looks at the claim, and returning the document is proposed. */
        RETURN
    }

    /** What follows from the signal. */
    public Act on(String signal) {
        return signals.getOrDefault(signal, Act.NOTE);
    }
}
