package heyan.verify;

import heyan.claim.CanonicalText;
import heyan.claim.ReasonCode;
import heyan.extract.Field;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import heyan.verify.Likeness.Support;
import heyan.verify.Thresholds.Family;
import heyan.verify.Thresholds.Pair;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts together how two values compare and how well one was read. A doubtful reading neither agrees nor accuses. */
record Judge(Thresholds thresholds) {
    /** One value on a document. */
    record Sight(Exhibit exhibit, Field field) {
        Evidence evidence(@Nullable String typed, @Nullable String listed) {
            return new Evidence(
                    exhibit.slot(), exhibit.file(), field.page(), field.box(), field.value(), typed, listed);
        }
    }

    /** The finding of one comparison; {@code reason} is said only when it is sure enough, else LOW_CONFIDENCE. */
    Finding judge(String check, ReasonCode reason, Family family, Sight sight, String typed, Likeness likeness) {
        List<Evidence> evidence = List.of(sight.evidence(typed, null));
        Pair limits = likeness.support() == Support.CHECKED ? thresholds.checked() : thresholds.of(family);
        double confidence = sight.field().confidence();
        if (likeness.agreement().agrees()) {
            return confidence >= limits.agree() || likeness.support() == Support.TELLING
                    ? new Finding(check, reason, likeness.agreement(), likeness.rule(), evidence)
                    : doubtful(check, reason, evidence);
        }
        boolean sure = confidence >= limits.differ()
                && likeness.support() != Support.IMPLAUSIBLE
                && !onlyDoubtsDiffer(sight.field(), typed);
        return sure
                ? new Finding(check, reason, likeness.agreement(), likeness.rule(), evidence)
                : doubtful(check, reason, evidence);
    }

    /** Unsure because of the reading; {@code instead} is what it would mean if the reading were right. */
    static Finding doubtful(String check, ReasonCode instead, List<Evidence> evidence) {
        return new Finding(check, ReasonCode.LOW_CONFIDENCE, Agreement.UNSURE, "unsure: " + instead, evidence);
    }

    /** A required value that was not found. */
    static Finding notFound(String check, Exhibit exhibit, @Nullable String typed) {
        return new Finding(
                check,
                ReasonCode.FIELD_NOT_FOUND,
                Agreement.MISSING,
                "",
                List.of(new Evidence(exhibit.slot(), exhibit.file(), 0, null, null, typed, null)));
    }

    private static boolean onlyDoubtsDiffer(Field field, String typed) {
        int[] read = CanonicalText.of(field.value()).codePoints().toArray();
        int[] other = CanonicalText.of(typed).codePoints().toArray();
        return read.length == other.length
                && read.length == field.value().codePointCount(0, field.value().length())
                && IntStream.range(0, read.length)
                        .filter(i -> read[i] != other[i])
                        .allMatch(field.doubts()::containsKey);
    }
}
