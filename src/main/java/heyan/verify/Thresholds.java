package heyan.verify;

/**
 * How sure a reading must be before it counts, by family of field. Confidence is 0 to 1, the probability that the value is
 * exactly right; a value between the limits makes the comparison unsure.
 *
 * <p>{@code agree} follows from the false accepts that a round allows. A wrong claim passes by one field when the document
 * says something else than was typed ({@link #DIFFERING}), is misread (1 - confidence), and the misreading lands on just
 * the typed value ({@link Family#landing()}). Over all compared fields ({@link #COMPARED}) the product must not be above
 * one in the allowed number of claims. A reading that is wrong three times in four never agrees. {@code differ} only tells
 * whether the claim is accused by name or called doubtful: a person looks either way.
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
    /** Of so many documents one does not say what was typed; honest claims differ less often. */
    private static final double DIFFERING = 1.0 / 100;
    /** Fields of a claim that must agree, rounded up. */
    private static final int COMPARED = 25;
    /** One digit of eighteen becomes the typed one of nine, and in the same reading, one time in ten, another one too. */
    private static final double CHECKED_LANDING = 1.0 / (18 * 9 * 9 * 10);
    /** Presence of ink: there is nothing to land on, so the limit is the measured one. */
    private static final double MARK = 0.60;

    private static final double LEAST = 0.25;
    /** What is compared on the side counts when it is more likely right than wrong. */
    private static final double LIKELY = 0.5;

    /** Least confidence at which an equal value counts as agreed, and a different one as different. */
    public record Pair(double agree, double differ) {
        public Pair {
            if (!(agree >= 0 && agree <= 1 && differ >= 0 && differ <= 1)) {
                throw new IllegalArgumentException("thresholds are within 0 and 1");
            }
        }
    }

    /**
     * For a round.
     *
     * @param falseAcceptsOneIn of so many claims at most one may pass by a misreading
     */
    static Thresholds of(int falseAcceptsOneIn) {
        double allowed = 1.0 / falseAcceptsOneIn / (COMPARED * DIFFERING);
        return new Thresholds(
                new Pair(least(allowed, Family.NAME.landing()), 0.60),
                new Pair(least(allowed, Family.NUMBER.landing()), 0.70),
                new Pair(least(allowed, CHECKED_LANDING), 0.50),
                new Pair(least(allowed, Family.TEXT.landing()), 0.70),
                new Pair(least(allowed, Family.DATE.landing()), 0.70),
                new Pair(MARK, MARK),
                new Pair(LIKELY, 0.90));
    }

    private static double least(double allowed, double landing) {
        return Math.max(LEAST, 1 - allowed / landing);
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
        /** The one character of three that differs becomes the typed one: of ten names one is a look-alike's, among thirty. */
        NAME(1.0 / (3 * 10 * 30)),
        /** The one digit of eighteen that differs becomes the typed one of nine. */
        NUMBER(1.0 / (18 * 9)),
        /** Two schools or unions differ in two characters at least; each would have to become the typed one. */
        TEXT(1.0 / (8 * 30 * 30)),
        /** One digit of eight becomes the typed one of nine. */
        DATE(1.0 / (8 * 9)),
        MARK(1),
        SOFT(1);

        private final double landing;

        Family(double landing) {
            this.landing = landing;
        }

        /** Probability that a misreading of another value is just the typed value. */
        double landing() {
            return landing;
        }
    }
}
