package heyan.read;

import java.util.List;

/** What an engine read in the picture of one line. */
record LineText(List<Sign> signs) {
    static final LineText NOTHING = new LineText(List.of());

    LineText {
        signs = List.copyOf(signs);
    }

    /**
     * One code point.
     *
     * @param probability 0 to 1
     * @param across place of its centre, 0 at the line's left and 1 at its right
     * @param rivals what else was seen there: by one reading what it was torn about, by several what they say or are torn
     *     about; empty for nothing
     */
    record Sign(String character, double probability, double across, String rivals) {
        Sign(String character, double probability, double across) {
            this(character, probability, across, "");
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.append(sign.character()));
        return text.toString();
    }

    /** The least probability of its characters, spaces apart; 0 for nothing. */
    double confidence() {
        return signs.stream()
                .filter(sign -> !sign.character().isBlank())
                .mapToDouble(Sign::probability)
                .min()
                .orElse(0);
    }

    /** The mean probability of its characters; 0 for nothing. */
    double mean() {
        return signs.stream().mapToDouble(Sign::probability).average().orElse(0);
    }

    boolean isBlank() {
        return text().isBlank();
    }
}
