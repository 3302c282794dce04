package heyan.extract;

import heyan.read.Reading.Line;

/**
 * One printed character with its place.
 *
 * @param canonical compatibility form (NFKC), for matching; one or more characters
 * @param printed as it shall stand in a value
 * @param x horizontal centre in page pixels
 * @param pitch width of a character of this line in page pixels
 * @param gap whether visible space stands before it
 * @param page counts from 0
 */
record Letter(
        String canonical, String printed, double probability, int x, int pitch, boolean gap, int page, Line line) {

    boolean isHan() {
        return Character.isIdeographic(canonical.codePointAt(0)) || canonical.equals("〇");
    }

    Letter afterGap() {
        return new Letter(canonical, printed, probability, x, pitch, true, page, line);
    }

    /** The same letter, known with at least this probability. */
    Letter atLeast(double sure) {
        return new Letter(canonical, printed, Math.max(sure, probability), x, pitch, gap, page, line);
    }
}
