package heyan.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Moments as people read them: how long ago, and the local time.
 *
 * @param now when the page is written
 */
public record Waits(Instant now) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** The unit that suits: {@code minutes}, {@code hours} or {@code days}. */
    public String unit(Instant since) {
        Duration waited = Duration.between(since, now);
        return waited.toHours() < 1 ? "minutes" : waited.toDays() < 2 ? "hours" : "days";
    }

    /** How many of that unit, rounded down. */
    public long number(Instant since) {
        Duration waited = Duration.between(since, now);
        return switch (unit(since)) {
            case "minutes" -> Math.max(0, waited.toMinutes());
            case "hours" -> waited.toHours();
            default -> waited.toDays();
        };
    }

    /** Date and minute in China. */
    public String at(Instant moment) {
        return MINUTE.format(moment);
    }
}
