package heyan.samples;

/**
 * What to draw. The same spec always gives the same bytes.
 *
 * @param seed chooses everything that is random; families of looks draw independently from the same seed
 * @param applications how many, at least 1
 * @param defectShare 0 to 1, share of the applications that carry exactly one planted defect
 */
public record SampleSpec(long seed, int applications, Style style, Condition condition, double defectShare) {
    public SampleSpec {
        if (applications < 1 || applications > 90_000) {
            throw new IllegalArgumentException("applications must be 1 to 90000, not " + applications);
        }
        if (!(defectShare >= 0 && defectShare <= 1)) {
            throw new IllegalArgumentException("defect share must be 0 to 1, not " + defectShare);
        }
    }

    /** Chance of this seed and family. */
    Dice dice() {
        return new Dice(seed).child(style.name());
    }
}
