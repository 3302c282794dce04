package heyan.intake;

import heyan.claim.Claim;
import java.util.List;
import java.util.function.Function;

/** What became of an application.json: understood, or refused with every problem found. */
sealed interface ManifestAnswer {
    /** Answers both cases. */
    <R> R fold(Function<Understood, R> understood, Function<Refused, R> refused);

    /** A well-formed claim; its revision is not known yet and stands at 1. */
    record Understood(Claim claim) implements ManifestAnswer {
        @Override
        public <R> R fold(Function<Understood, R> understood, Function<Refused, R> refused) {
            return understood.apply(this);
        }
    }

    /** At least one problem. */
    record Refused(List<Problem> problems) implements ManifestAnswer {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
        }

        @Override
        public <R> R fold(Function<Understood, R> understood, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /** Where and what; fields as in {@link Refusal}. Repeats nothing that was typed. */
    record Problem(ManifestFault fault, int line, int column, String field, String detail) {}
}
