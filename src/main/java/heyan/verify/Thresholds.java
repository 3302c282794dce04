package heyan.verify;

/**
 * How sure a reading must be before it counts, by family of field. Confidence is 0 to 1, the probability that the value is
 * exactly right; a value between the limits makes the comparison unsure.
 *
 * <p>{@code agree} is low on purpose: the reading never saw the typed value, so a whole value that equals it by mistake is
 * improbable. {@code differ} is higher: an honest claim must not be accused because of a misread stroke. The numbers are
 * starting points, to be set from drawn samples.
 *
 * @param name names: short, so one stroke decides
 * @param number numbers and codes without a check digit that is right
 * @param checked numbers whose reading has a right check digit, and dates that fit each other
 * @param text schools, unions and other words: long, so an accidental agreement does not happen
 * @param date dates
 * @param mark booleans: seal, signature, empty blanks
 * @param soft fields that are compared on the side: only a sure difference counts
 */
public record Thresholds(Pair name, Pair number, Pair checked, Pair text, Pair date, Pair mark, Pair soft) {
    /** What is used until samples say otherwise. */
    public static final Thresholds DEFAULT = new Thresholds(
            new Pair(0.50, 0.60),
            new Pair(0.50, 0.70),
            new Pair(0.30, 0.50),
            new Pair(0.40, 0.70),
            new Pair(0.60, 0.70),
            new Pair(0.60, 0.60),
            new Pair(0.50, 0.90));

    /** Least confidence at which an equal value counts as agreed, and a different one as different. */
    public record Pair(double agree, double differ) {
        public Pair {
            if (!(agree >= 0 && agree <= 1 && differ >= 0 && differ <= 1)) {
                throw new IllegalArgumentException("thresholds are within 0 and 1");
            }
        }
    }

    /** The limits of one family. */
    Pair of(Family family) {
        return switch (family) {
            case NAME -> name;
            case NUMBER -> number;
            case TEXT -> text;
            case DATE -> date;
            case MARK -> mark;
            case SOFT -> soft;
        };
    }

    /** Families of fields that are read equally well. */
    enum Family {
        NAME,
        NUMBER,
        TEXT,
        DATE,
        MARK,
        SOFT
    }
}
