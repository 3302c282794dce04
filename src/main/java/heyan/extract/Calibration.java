package heyan.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * Turns what {@link Confidence} reckons into a probability: the share of values of that family and reckoning that were
 * exactly right on the drawn working half. Between the knots, which isotonic regression gave, it is a straight line.
 *
 * <p>A family with few wrong values to learn from is only ever lowered: what made such a value doubtful, a second reading
 * that contradicts, a check digit that fails, must not be forgotten because it was right in most of a few cases.
 */
final class Calibration {
    /** Fields that are misread alike. */
    enum Family {
        NAME,
        NUMBER,
        DATE,
        CHOICE,
        WORDS,
        MARK,
        SEAL;

        /**
         * Whether there were wrong values enough, thirty, to make a value surer than it was reckoned. Words of one half or
         * less do not fit their field, see {@link Confidence}: that they were often right is true of the working half only.
         */
        private boolean mayRise(double reckoned) {
            return this == NAME || this == SEAL || (this == WORDS && reckoned > UNFIT);
        }

        static Family of(FieldName field) {
            return switch (field) {
                case NAME, HOLDER_NAME, PRESIDENT_NAME, CONTACT_NAME -> NAME;
                case ID_NUMBER,
                        CARD_NUMBER,
                        BANK_CARD_NUMBER,
                        CERTIFICATE_NUMBER,
                        VERIFICATION_CODE,
                        STUDENT_NUMBER,
                        PHONE,
                        CONTACT_PHONE,
                        QR_CONTENT -> NUMBER;
                case BIRTH_DATE,
                        VALID_FROM,
                        VALID_UNTIL,
                        VALID_THRU,
                        ENROLMENT_DATE,
                        GRADUATION_DATE,
                        EXPECTED_GRADUATION_DATE,
                        ISSUE_DATE,
                        UPDATE_DATE -> DATE;
                case SEX,
                        ETHNICITY,
                        LEVEL,
                        STUDY_FORM,
                        DURATION,
                        EDUCATION_CATEGORY,
                        COMPLETION,
                        STUDENT_STATUS,
                        BATCH -> CHOICE;
                case ADDRESS, ISSUING_AUTHORITY, BANK_NAME, SCHOOL, MAJOR, EMPLOYER, UNIT_UNION, DISTRICT_UNION ->
                    WORDS;
                case SIGNATURE_PRESENT, SEAL_PRESENT -> MARK;
                case SEAL_TEXT -> SEAL;
            };
        }
    }

    /** Leaves everything as it is reckoned. */
    static final Calibration NONE = new Calibration(Map.of());

    /** The most that words outside the grammar of their field are reckoned. */
    private static final double UNFIT = 0.5;

    private static final String SHIPPED = "heyan.extract.calibration";

    private final Map<Family, NavigableMap<Double, Double>> knots;

    private Calibration(Map<Family, NavigableMap<Double, Double>> knots) {
        this.knots = knots;
    }

    /** What {@code heyan.extract.FitCalibration} found: for each family its knots {@code reckoned,probability}. */
    static Calibration shipped() {
        ResourceBundle found = ResourceBundle.getBundle(SHIPPED, Locale.ROOT);
        List<String> lines = new ArrayList<>(List.of("family,reckoned,probability"));
        for (Family family : Family.values()) {
            for (String knot : found.getString(family.name()).split(" ", -1)) {
                lines.add(family + "," + knot);
            }
        }
        return of(lines);
    }

    /** From lines {@code family,reckoned,probability}; the first is their head. */
    static Calibration of(Iterable<String> lines) {
        Map<Family, NavigableMap<Double, Double>> knots = new EnumMap<>(Family.class);
        boolean head = true;
        for (String line : lines) {
            if (!head) {
                String[] cells = line.split(",", -1);
                knots.computeIfAbsent(Family.valueOf(cells[0]), family -> new TreeMap<>())
                        .put(Double.valueOf(cells[1]), Double.valueOf(cells[2]));
            }
            head = false;
        }
        return new Calibration(knots);
    }

    /** The same field with its probability. */
    Field calibrated(FieldName name, Field field) {
        double probability = probability(Family.of(name), field.confidence());
        return new Field(field.value(), probability, field.page(), field.box(), field.doubts());
    }

    double probability(Family family, double reckoned) {
        NavigableMap<Double, Double> own = knots.get(family);
        if (own == null) {
            return reckoned;
        }
        double share = share(own, reckoned);
        return family.mayRise(reckoned) ? share : Math.min(share, reckoned);
    }

    private static double share(NavigableMap<Double, Double> own, double reckoned) {
        Map.Entry<Double, Double> below = own.floorEntry(reckoned);
        Map.Entry<Double, Double> above = own.ceilingEntry(reckoned);
        if (below == null || above == null) {
            return below == null ? Objects.requireNonNull(above).getValue() : below.getValue();
        }
        double width = above.getKey() - below.getKey();
        double way = width == 0 ? 0 : (reckoned - below.getKey()) / width;
        return below.getValue() + way * (above.getValue() - below.getValue());
    }
}
