package heyan.office;

import heyan.claim.ClaimId;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last row of a page: when it was submitted, and its claim. */
record Mark(Instant at, String claim) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,17})~([A-Za-z0-9._/-]{1,200})");

    static String of(Instant at, ClaimId claim) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000 + "~" + claim;
    }

    /** Null for no mark, and for what was never one. */
    static @Nullable Mark parse(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return null;
        }
        long micros = Long.parseLong(form.group(1));
        return new Mark(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), form.group(2));
    }

    /** A mark that is a number; 0 for none. */
    static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,17}") ? Long.parseLong(text) : 0;
    }
}
