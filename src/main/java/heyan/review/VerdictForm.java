package heyan.review;

import heyan.claim.ReasonCode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer sends.
 *
 * @param action {@link Verdict.Kind#code()}
 * @param reason ticked {@link ReasonCode}s
 * @param note the reviewer's words
 * @param seen {@link CaseView#seen()} of the page that was looked at
 * @param confirmed whether this is the second step of a negative verdict
 */
record VerdictForm(
        String action,
        @Nullable List<String> reason,
        @Nullable String note,
        long seen,
        @Nullable Boolean confirmed) {
    /** Longest note, in characters. */
    static final int LONGEST_NOTE = 2000;

    /** What was decided; empty when the action is none. */
    Verdict.@Nullable Kind kind() {
        return Arrays.stream(Verdict.Kind.values())
                .filter(kind -> kind.code().equals(action))
                .findFirst()
                .orElse(null);
    }

    /** The reasons of a negative verdict, each once, in the order of the contract. */
    List<ReasonCode> reasons() {
        LinkedHashSet<String> ticked = new LinkedHashSet<>(reason == null ? List.of() : reason);
        return Arrays.stream(ReasonCode.values())
                .filter(code -> ticked.contains(code.name()))
                .toList();
    }

    /** The note without blanks around it; empty when none. */
    String words() {
        return note == null ? "" : note.strip();
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    /** Key of the message that says what is missing; null when nothing is. */
    @Nullable
    String fault(List<ReasonCode> flagged) {
        Verdict.Kind kind = kind();
        if (kind == null) {
            return "fault.action";
        }
        if (words().length() > LONGEST_NOTE) {
            return "fault.long";
        }
        if (kind.isNegative()) {
            return reasons().isEmpty() ? "fault.reasons" : null;
        }
        return words().isEmpty() && !flagged.isEmpty() ? "fault.override" : null;
    }
}
