package heyan.programme;

import java.util.Map;

/**
 * How far the machine may go in this round 自动核验. Not in the notice: the union that runs the round says it.
 *
 * @param falseAcceptsOneIn of so many claims at most one may pass by a misreading; sets how sure readings must be
 * @param signals what follows from a signal of a picture, by its code {@code IMG_…}; what is not named is only noted
 */
public record Machine(int falseAcceptsOneIn, Map<String, Act> signals) {
    /** What a union that says nothing gets. */
    public static final Machine USUAL = new Machine(10_000, Map.of());

    public Machine {
        signals = Map.copyOf(signals);
        if (falseAcceptsOneIn < 100 || falseAcceptsOneIn > 1_000_000) {
            throw new IllegalArgumentException("false_accepts_one_in: expected 100 to 1000000");
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
