package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.FieldName;
import heyan.verify.Thresholds.Family;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One field of one kind of document that is compared with what the worker typed. */
record FieldCheck(
        DocumentKind slot,
        FieldName field,
        Need need,
        ReasonCode reason,
        Family family,
        BiFunction<String, String, Likeness> comparison,
        Function<Claim, String> typed) {
    /** What a missing or doubtful value means. */
    enum Need {
        /** No pass without it. */
        REQUIRED,
        /** The same where the notice asks for the document as its proof, else {@link #ASIDE}. */
        PROOF,
        /** No pass if it was read and does not agree. */
        IF_READ,
        /** Only a sure difference is a finding. */
        ASIDE;

        Need in(boolean proof) {
            return this != PROOF ? this : proof ? REQUIRED : ASIDE;
        }
    }

    String id() {
        return slot.code() + "." + field.code();
    }
}
