package heyan.inspect;

/**
 * Something odd about a picture, for a person to see; refuses nothing by itself.
 *
 * @param code {@code IMG_BLUR}, {@code IMG_EDITED}, {@code IMG_SCREENSHOT} …
 * @param page counts from 0
 * @param measure what was measured; compare with {@code threshold}
 */
public record Signal(String code, int page, double measure, double threshold) {}
