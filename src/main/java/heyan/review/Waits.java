package heyan.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Moments as people read them: how long ago or ahead, and the local time.
 *
 * @param now when the page is written
 */
public record Waits(Instant now) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** The unit that suits: {@code minutes}, {@code hours} or {@code days}. */
    public String unit(Instant moment) {
        Duration waited = Duration.between(moment, now).abs();
        return waited.toHours() < 1 ? "minutes" : waited.toDays() < 2 ? "hours" : "days";
    }

    /** How many of that unit, rounded down. */
    public long number(Instant moment) {
        Duration waited = Duration.between(moment, now).abs();
        return switch (unit(moment)) {
            case "minutes" -> waited.toMinutes();
            case "hours" -> waited.toHours();
            default -> waited.toDays();
        };
    }

    /** Date and minute in China. */
    public String at(Instant moment) {
        return MINUTE.format(moment);
    }
}
