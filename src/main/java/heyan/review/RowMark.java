package heyan.review;

import heyan.claim.ClaimId;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last row of a page: the moment by which the page is sorted, and its claim or whatever else tells rows of one moment apart. */
public record RowMark(Instant at, String claim) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,17})~([A-Za-z0-9._/-]{1,200})");

    /** As text for an address; exact to the microsecond, as the database is. */
    public static String of(Instant at, ClaimId claim) {
        return of(at, claim.toString());
    }

    /** The same for rows that are no claims. */
    public static String of(Instant at, String row) {
        return micros(at) + "~" + row;
    }

    /** Null for no mark, and for what was never one. */
    public static @Nullable RowMark parse(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return null;
        }
        return new RowMark(instant(Long.parseLong(form.group(1))), form.group(2));
    }

    static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    }
}
