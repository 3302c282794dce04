package heyan.samples;

/** Family of looks: fonts, layouts, wordings and colours. The two families share none, so one can prove the other. */
public enum Style {
    /** For building and tuning. */
    WORKING,
    /** For reporting figures only; never tuned against. */
    REPORT
}
