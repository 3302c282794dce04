package heyan.worker;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.review.Slip;
import heyan.review.WorkerDesk.Progress;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of an application the worker may change now. Before it was handed in that is everything; after a return 驳回 it is what
 * was marked, and everything only when nothing was marked.
 *
 * @param reasons of the return
 * @param words of the reviewer to the worker; empty when none
 * @param slip what the reasons are about, and until when to mend it
 * @param since when the returned one was handed in: an upload after it is a new one
 */
record Mendable(
        Set<DocumentKind> slots,
        Set<FormField> fields,
        List<ReasonCode> reasons,
        String words,
        Slip slip,
        Instant since) {
    static final Mendable EVERYTHING = unasked(EnumSet.allOf(DocumentKind.class), EnumSet.allOf(FormField.class));

    static final Mendable NOTHING = unasked(Set.of(), Set.of());

    Mendable {
        slots = Set.copyOf(slots);
        fields = Set.copyOf(fields);
        reasons = List.copyOf(reasons);
    }

    private static Mendable unasked(Set<DocumentKind> slots, Set<FormField> fields) {
        return new Mendable(slots, fields, List.of(), "", Slip.EMPTY, Instant.MIN);
    }

    /** What a return leaves open. */
    static Mendable of(Progress returned, Instant since) {
        boolean unmarked = returned.documents().isEmpty() && returned.fields().isEmpty();
        Set<FormField> fields = returned.fields().stream()
                .flatMap(name -> FormField.of(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Mendable(
                unmarked ? EVERYTHING.slots() : returned.documents(),
                unmarked ? EVERYTHING.fields() : fields,
                returned.reasons(),
                returned.words(),
                returned.slip(),
                since);
    }

    /** Whether it is a return that names what to mend. */
    public boolean isReturn() {
        return since.isAfter(Instant.MIN);
    }

    /** Whether anything at all may be changed. */
    public boolean isAnything() {
        return !slots.isEmpty() || !fields.isEmpty();
    }

    /** Whether a marked document still lies there as it was returned. */
    boolean asksAgain(Picture picture) {
        return isReturn()
                && slots.contains(picture.slot())
                && !picture.uploaded().isAfter(since);
    }
}
