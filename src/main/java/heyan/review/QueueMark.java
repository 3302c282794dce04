package heyan.review;

import heyan.claim.ClaimId;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last row of a page of the queue: when its level's window closes, null for never, and its place among those. */
record QueueMark(@Nullable Instant closes, RowMark row) {
    private static final Pattern FORM = Pattern.compile("(\\d{0,17})~(.+)");

    /** As text for an address. */
    static String of(@Nullable Instant closes, Instant at, ClaimId claim) {
        return (closes == null ? "" : RowMark.micros(closes)) + "~" + RowMark.of(at, claim);
    }

    /** Null for no mark, and for what was never one. */
    static @Nullable QueueMark parse(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        RowMark row = form.matches() ? RowMark.parse(form.group(2)) : null;
        return row == null
                ? null
                : new QueueMark(form.group(1).isEmpty() ? null : RowMark.instant(Long.parseLong(form.group(1))), row);
    }

    /** {@link #closes} as the database reads it. */
    String deadline() {
        return closes == null ? "infinity" : closes.toString();
    }
}
