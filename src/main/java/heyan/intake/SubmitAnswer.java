package heyan.intake;

import heyan.claim.ClaimId;
import java.util.List;
import java.util.function.Function;

/** What became of a manifest that was handed in. */
public sealed interface SubmitAnswer {
    /** Answers all three cases. */
    <R> R fold(Function<Taken, R> taken, Function<Refused, R> refused, Function<Overtaken, R> overtaken);

    /** It is this claim, now or since an earlier submission of the same. */
    record Taken(ClaimId claim) implements SubmitAnswer {
        @Override
        public <R> R fold(Function<Taken, R> taken, Function<Refused, R> refused, Function<Overtaken, R> overtaken) {
            return taken.apply(this);
        }
    }

    /** It cannot be understood. */
    record Refused(List<Fault> faults) implements SubmitAnswer {
        public Refused {
            faults = List.copyOf(faults);
        }

        @Override
        public <R> R fold(Function<Taken, R> taken, Function<Refused, R> refused, Function<Overtaken, R> overtaken) {
            return refused.apply(this);
        }
    }

    /** Another manifest of the same application came at the same moment and lies in the inbox instead. */
    record Overtaken() implements SubmitAnswer {
        @Override
        public <R> R fold(Function<Taken, R> taken, Function<Refused, R> refused, Function<Overtaken, R> overtaken) {
            return overtaken.apply(this);
        }
    }

    /** Where and what, as in {@link Refusal}; repeats nothing that was typed. */
    record Fault(String field, ManifestFault reason, String detail, int line, int column) {}
}
