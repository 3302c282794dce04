package heyan.samples;

/** Family of looks: fonts, layouts, wordings and colours. No two families share them, so one can prove another. */
public enum Style {
    /** For building and tuning. */
    WORKING,
    /** For reporting figures only; never tuned against. */
    REPORT,
    /** Never looked at while the reader was changed; figures only. */
    FRESH
}
