package heyan.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How much time a level has left for a claim.
 *
 * @param clock that runs out
 * @param closes the first instant outside
 * @param tone {@code ok}, {@code ask} under a quarter, {@code bad} under a tenth, {@code over} when it has run out
 */
public record TimeLeft(Clock clock, Instant closes, String tone) {
    private static final double SHORT = 0.25;
    private static final double SHORTEST = 0.1;

    /** What sets a level its time. */
    public enum Clock {
        /** The round's window 审核时段 of the level. */
        WINDOW,
        /** The time to serve 办理时限, from when the claim came to the level. */
        SERVICE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A clock that runs from one moment to another. */
    record Term(Clock clock, Instant from, Instant until) {
        /** The part that is left; zero and less when it has run out. */
        double part(Instant now) {
            return (double) Duration.between(now, until).toMillis()
                    / Duration.between(from, until).toMillis();
        }

        TimeLeft left(Instant now) {
            double part = part(now);
            boolean over = !now.isBefore(until);
            return new TimeLeft(clock, until, over ? "over" : part < SHORTEST ? "bad" : part < SHORT ? "ask" : "ok");
        }
    }
}
