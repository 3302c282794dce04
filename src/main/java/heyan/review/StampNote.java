package heyan.review;

import heyan.claim.Claim;
import heyan.claim.UnionName;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a transfer means for the form's seal 公章. A claim submitted before the transfer was done carries the old union's seal,
 * and that stays valid: a form cannot be stamped later than it is submitted. One submitted afterwards needs the new union's
 * seal. It is a note for the reviewer; the machine compared the seal with the union that the worker typed.
 *
 * @param union on whose seal the form rests, or that it needs
 * @param moved when the transfer was done
 */
record StampNote(Kind kind, String union, String newUnion, Instant submitted, Instant moved) {
    /** Whether the old seal does. */
    enum Kind {
        OLD_SEAL_STAYS,
        NEW_SEAL_NEEDED,
        NEW_SEAL_TYPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The note on this claim; empty when it never moved. */
    static Optional<StampNote> of(Claim claim, List<Transfer> transfers) {
        String typed = claim.worker().unitUnion();
        Instant submitted = claim.submittedAt().toInstant();
        return transfers.stream()
                .filter(Transfer::isDone)
                .max(Comparator.comparing(transfer -> Objects.requireNonNull(transfer.ended())))
                .map(last -> {
                    Instant moved = Objects.requireNonNull(last.ended());
                    return new StampNote(kind(typed, submitted, last, moved), typed, last.toUnion(), submitted, moved);
                });
    }

    private static Kind kind(String typed, Instant submitted, Transfer last, Instant moved) {
        if (submitted.isBefore(moved)) {
            return Kind.OLD_SEAL_STAYS;
        }
        return UnionName.key(typed).equals(UnionName.key(last.toUnion())) ? Kind.NEW_SEAL_TYPED : Kind.NEW_SEAL_NEEDED;
    }
}
