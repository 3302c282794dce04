package heyan.review;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer sends.
 *
 * @param action {@link Verdict.Kind#code()}
 * @param reason ticked {@link ReasonCode}s
 * @param note the reviewer's words
 * @param seen {@link CaseView#seen()} of the page that was looked at
 * @param confirmed whether this is the second step of a negative verdict
 * @param slot codes of the documents to be handed in again
 * @param field typed fields to be open for change
 * @param internal words for colleagues only
 * @param looked ids of the doubtful rows that were confirmed
 * @param key of the page that was filled in; a second sending of it changes nothing
 */
record VerdictForm(
        String action,
        @Nullable List<String> reason,
        @Nullable String note,
        long seen,
        @Nullable Boolean confirmed,
        @Nullable List<String> slot,
        @Nullable List<String> field,
        @Nullable String internal,
        @Nullable List<String> looked,
        @Nullable String key) {
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

    /** Documents marked 需重传. */
    Set<DocumentKind> slots() {
        return (slot == null ? List.<String>of() : slot)
                .stream().flatMap(code -> DocumentKind.of(code).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Typed fields ticked 开放修改; names that are none are left alone. */
    Set<String> fields() {
        return (field == null ? List.<String>of() : field)
                .stream().filter(Mending.names()::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** What it leaves open as a return of this claim. */
    Mending mending(CaseFile file) {
        return Mending.of(file, slots(), fields(), reasons());
    }

    /** Ids of the doubtful rows that were confirmed. */
    Set<String> rows() {
        return Set.copyOf(looked == null ? List.of() : looked);
    }

    /** Words for colleagues only; empty when none. */
    String aside() {
        return internal == null ? "" : internal.strip();
    }

    /** The page's key; null when it has none or none that could be one. */
    @Nullable
    String once() {
        return key != null && key.matches("[A-Za-z0-9-]{8,64}") ? key : null;
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    /**
     * Key of the message that says what is missing; null when nothing is. A pass over values that are only doubtful needs
     * each of them confirmed; over anything worse, a reason.
     */
    @Nullable
    String fault(CaseFile file, CaseView view) {
        Verdict.Kind kind = kind();
        if (kind == null) {
            return "fault.action";
        }
        if (words().length() > LONGEST_NOTE || aside().length() > LONGEST_NOTE) {
            return "fault.long";
        }
        if (kind.isNegative()) {
            return reasons().isEmpty() ? "fault.reasons" : kind == Verdict.Kind.RETURNED ? unmendable(file) : null;
        }
        return words().isEmpty() && !view.reasons().isEmpty() && !isAllLookedAt(view) ? "fault.override" : null;
    }

    /** Why the worker could not mend what it returns: a reason that stays, or nothing that says what to change. */
    private @Nullable String unmendable(CaseFile file) {
        return !reasons().stream().allMatch(ReasonCode::isRetryable)
                ? "fault.final"
                : mending(file).isEmpty() ? "fault.slots" : null;
    }

    private boolean isAllLookedAt(CaseView view) {
        Set<String> confirmed = rows();
        return view.isOnlyDoubtful() && view.differing().stream().allMatch(fact -> confirmed.contains(fact.id()));
    }
}
