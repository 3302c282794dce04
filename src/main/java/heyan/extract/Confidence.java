package heyan.extract;

import heyan.read.Reading.Source;

/**
 * The probability that a value is exactly right.
 *
 * <p>Base is the least probability {@code m} among the value's characters, as the engine gives it. Then:
 *
 * <ul>
 *   <li>letters of a PDF's own text that the pixels confirm: 0.995; that they do not confirm: 0, for it agrees with nothing;
 *   <li>numbers with a check digit that holds: both readings agree 1 - 0.05 (1 - m); no second reading 0.97 when m is
 *       above 0.9, else 0.7 m; the readings differ 0.85 or 0.4 m; a check digit that fails: 0.6 when both readings agree
 *       (it may be printed so), else 0.15;
 *   <li>numbers without check digit: agree 1 - 0.2 (1 - m), silent 0.75 m, differ 0.45 m;
 *   <li>a letter turned into a digit halves what does not agree;
 *   <li>words: m; agreement takes a quarter of the doubt; outside the grammar of the field: half.
 * </ul>
 *
 * <p>Other classes know more and change the result: {@link Holes} (room for a character that was not read: half),
 * {@link PersonName} (fourth power: rare characters are misread with assurance), {@link IdNumberWitness} (date and sex
 * inside the citizen number: a tenth of the doubt, or half), {@link CertificateNumber} (outside the grammar: half), {@link
 * IdCardBack} (a usual length of validity), {@link QrContent} (the code inside the QR code) and {@link Blanks}
 * (handwriting: at most 0.6).
 *
 * <p>On drawn pictures of the working style, clean, photographed and hard, no wrong value had 0.9 or more.
 */
final class Confidence {
    private static final double TEXT_LAYER = 0.995;
    private static final double SURE = 0.9;

    private Confidence() {}

    /** Of a number or code. */
    static double ofNumber(ClosedAlphabet.Run number, Checksum checksum, Vote vote) {
        Text text = number.text();
        if (text.comesFrom(Source.TEXT_LAYER)) {
            return TEXT_LAYER;
        }
        double m = text.leastProbability();
        double read = switch (checksum) {
            case HOLDS -> withCheckDigit(m, vote);
            case FAILS -> vote == Vote.AGREES ? 0.6 : 0.15;
            case NONE -> withoutCheckDigit(m, vote);
        };
        double mapped = number.mapped() && vote != Vote.AGREES ? read / 2 : read;
        return bounded(text, mapped);
    }

    /** Of words or a date; {@code fits} tells whether the value is what can stand in the field. */
    static double ofWords(Text text, boolean fits, Vote vote) {
        if (text.comesFrom(Source.TEXT_LAYER)) {
            return fits ? TEXT_LAYER : 0.9;
        }
        double m = text.leastProbability();
        double read = vote == Vote.AGREES ? 1 - 0.25 * (1 - m) : m;
        return bounded(text, fits ? read : read / 2);
    }

    private static double withCheckDigit(double m, Vote vote) {
        return switch (vote) {
            case AGREES -> 1 - 0.05 * (1 - m);
            case SILENT -> m > SURE ? 0.97 : 0.7 * m;
            case DISAGREES -> m > SURE ? 0.85 : 0.4 * m;
        };
    }

    private static double withoutCheckDigit(double m, Vote vote) {
        return switch (vote) {
            case AGREES -> 1 - 0.2 * (1 - m);
            case SILENT -> 0.75 * m;
            case DISAGREES -> 0.45 * m;
        };
    }

    private static double bounded(Text text, double confidence) {
        return text.touches(Source.TEXT_LAYER_UNCONFIRMED) ? 0 : Math.max(0, Math.min(1, confidence));
    }
}
