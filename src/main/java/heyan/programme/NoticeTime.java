package heyan.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as notices write them, {@code 2022-11-30} or {@code 2021-07-21 24:00}; always the time of China. */
final class NoticeTime {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: (\\d{2}:\\d{2}(?::\\d{2})?))?");
    private static final String MIDNIGHT = "24:00(:00)?";

    private NoticeTime() {}

    /** First instant inside. */
    static OffsetDateTime from(String text) {
        Matcher time = matched(text);
        return time.group(2) == null ? start(time.group(1), 0) : instant(time);
    }

    /** First instant outside: a day ends with its last moment, a time is the end itself. */
    static OffsetDateTime to(String text) {
        Matcher time = matched(text);
        return time.group(2) == null ? start(time.group(1), 1) : instant(time);
    }

    private static OffsetDateTime instant(Matcher time) {
        return time.group(2).matches(MIDNIGHT)
                ? start(time.group(1), 1)
                : LocalDateTime.of(LocalDate.parse(time.group(1)), LocalTime.parse(time.group(2)))
                        .atOffset(CHINA);
    }

    private static OffsetDateTime start(String day, int later) {
        return LocalDate.parse(day).plusDays(later).atStartOfDay().atOffset(CHINA);
    }

    private static Matcher matched(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new DateTimeException("not a day or time");
        }
        return time;
    }
}
