package heyan.programme;

import heyan.claim.CanonicalText;
import heyan.claim.StudyLevel;
import java.util.Optional;

/**
 * Within what a person is paid once.
 *
 * @param payer whose payments count; empty for those of everybody
 */
public record OnceRule(Scope scope, String payer, Clause clause) {
    /** Within what. */
    public enum Scope {
        /** Once for life 每名职工只可享受一次. */
        LIFETIME,
        /** Once for each level of study 同一学历层次只可申请一次. */
        PER_LEVEL,
        /** Again for going on to a further programme of study 继续报读. */
        PER_PROGRAMME,
        NONE
    }

    /** Whether an earlier payment leaves room for another. */
    public enum Again {
        ALLOWED,
        FORBIDDEN,
        /** The list or the notice does not say enough: a person decides. */
        ASK
    }

    public boolean asks() {
        return scope != Scope.NONE;
    }

    /**
     * Whether an earlier payment leaves room for this claim.
     *
     * @param now the level that is claimed for; empty when the claim names none that is known
     */
    public Again again(Optional<StudyLevel> now, PastPayment earlier) {
        if (scope == Scope.NONE || isOfAnother(earlier.payer())) {
            return Again.ALLOWED;
        }
        if (scope == Scope.LIFETIME) {
            return Again.FORBIDDEN;
        }
        Optional<StudyLevel> then = StudyLevel.of(earlier.level());
        if (now.isEmpty() || then.isEmpty()) {
            return Again.ASK;
        }
        if (scope == Scope.PER_LEVEL) {
            return now.equals(then) ? Again.FORBIDDEN : Again.ALLOWED;
        }
        return now.get().compareTo(then.get()) > 0 ? Again.ALLOWED : Again.ASK;
    }

    /** A list that names no payer is the payer's own. */
    private boolean isOfAnother(String other) {
        return !payer.isBlank() && !other.isBlank() && !CanonicalText.of(payer).equals(CanonicalText.of(other));
    }
}
