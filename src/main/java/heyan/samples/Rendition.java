package heyan.samples;

import java.util.Locale;

/** How one document came to be a file. */
enum Rendition {
    SCAN,
    PHOTO,
    HARD,
    /** Taken by {@link Snapshot}. */
    SNAPSHOT,
    /** A phone's screenshot, pixel-perfect. */
    SCREEN,
    /** A digital PDF with its text. */
    PDF;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
