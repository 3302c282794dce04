package heyan.office;

import heyan.audit.AuditLog;
import heyan.review.RowMark;
import java.time.LocalDate;
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
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

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
        RowMark mark = RowMark.parse(after);
        return mark == null || !ID.matcher(mark.claim()).matches()
                ? null
                : new AuditLog.Mark(mark.at(), Long.parseLong(mark.claim()));
    }

    /** The address of what follows the mark, with the same filter. */
    String next(String path, AuditLog.Mark mark) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("who", Blank.text(who))
                .queryParam("what", Blank.text(what))
                .queryParam("day", Blank.text(day))
                .queryParam("after", RowMark.of(mark.at(), Long.toString(mark.id())))
                .encode()
                .build()
                .toUriString();
    }
}
