package heyan.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days in China. */
public final class Days {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Days() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The day's first instant. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** As {@link #begin}, for a query; null for no day. */
    public static @Nullable OffsetDateTime midnight(@Nullable LocalDate day) {
        return day == null ? null : begin(day).atOffset(ZoneOffset.UTC);
    }
}
