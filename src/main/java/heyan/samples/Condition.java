package heyan.samples;

/** How the pictures were taken. */
public enum Condition {
    /** Flat scan, upright. */
    CLEAN,
    /** Phone in good light. */
    PHOTO,
    /** Phone in low resolution, with any of {@link Effect}. */
    HARD,
    /** Each document either as {@link #CLEAN} or as {@link #PHOTO}. */
    MIXED,
    /** As workers take them with their phones, by a second photographer who has not seen the reader. */
    SNAPSHOT
}
