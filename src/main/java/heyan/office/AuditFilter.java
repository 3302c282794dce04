package heyan.office;

import heyan.audit.AuditLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** Which acts are asked for, as {@link AuditLog.Asked}; {@code after} is where the page before ended. */
record AuditFilter(
        @Nullable String who,
        @Nullable String what,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable String after) {
    private static final Pattern MARK = Pattern.compile("(\\d{1,17})~(\\d{1,18})");

    AuditFilter {
        who = Blank.toNull(who);
        what = Blank.toNull(what);
        after = Blank.toNull(after);
    }

    AuditLog.Asked asked() {
        return new AuditLog.Asked(who, what, day);
    }

    /** Null for no mark, and for what was never one. */
    AuditLog.@Nullable Mark mark() {
        Matcher form = MARK.matcher(Blank.text(after));
        if (!form.matches()) {
            return null;
        }
        long micros = Long.parseLong(form.group(1));
        return new AuditLog.Mark(
                Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), Long.parseLong(form.group(2)));
    }

    /** The address of what follows the mark, with the same filter. */
    String next(String path, AuditLog.Mark mark) {
        Instant at = mark.at();
        long micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        return UriComponentsBuilder.fromPath(path)
                .queryParam("who", Blank.text(who))
                .queryParam("what", Blank.text(what))
                .queryParam("day", Blank.text(day))
                .queryParam("after", micros + "~" + mark.id())
                .encode()
                .build()
                .toUriString();
    }
}
