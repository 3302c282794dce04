package heyan.review;

import java.time.Duration;
import java.time.Instant;

/**
 * How much time is left in a level's window.
 *
 * @param closes the first instant outside
 * @param tone {@code ok}, {@code ask} under a quarter, {@code bad} under a tenth, {@code over} when it has closed
 */
public record TimeLeft(Instant closes, String tone) {
    private static final double SHORT = 0.25;
    private static final double SHORTEST = 0.1;

    static TimeLeft of(Instant opens, Instant closes, Instant now) {
        if (!now.isBefore(closes)) {
            return new TimeLeft(closes, "over");
        }
        double part = (double) Duration.between(now, closes).toMillis()
                / Duration.between(opens, closes).toMillis();
        return new TimeLeft(closes, part < SHORTEST ? "bad" : part < SHORT ? "ask" : "ok");
    }
}
