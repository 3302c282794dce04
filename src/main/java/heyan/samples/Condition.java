package heyan.samples;

/** How the pictures were taken. */
public enum Condition {
    /** Flat scan, upright. */
    CLEAN,
    /** Phone in good light. */
    PHOTO,
    /** Phone with glare, shadow, motion, creases, low resolution or turned by quarters. */
    HARD,
    /** Each document either as {@link #CLEAN} or as {@link #PHOTO}. */
    MIXED
}
