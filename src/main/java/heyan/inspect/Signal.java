package heyan.inspect;

import heyan.claim.Box;
import org.jspecify.annotations.Nullable;

/**
 * Something odd about a picture, for a person to see; refuses nothing by itself.
 *
 * @param code {@code IMG_BLUR}, {@code IMG_EDITED}, {@code IMG_SCREENSHOT} …
 * @param page counts from 0
 * @param measure what was measured; compare with {@code threshold}
 * @param where in pixels of the page as read; null for the whole page
 * @param version of the way of measuring: figures of different versions cannot be compared
 */
public record Signal(
        String code,
        int page,
        double measure,
        double threshold,
        @Nullable Box where,
        int version) {
    private static final int VERSION = 1;

    /** Of the whole page. */
    public Signal(String code, int page, double measure, double threshold) {
        this(code, page, measure, threshold, null, VERSION);
    }

    /** Of a part of the page. */
    public Signal(String code, int page, double measure, double threshold, Box where) {
        this(code, page, measure, threshold, where, VERSION);
    }
}
