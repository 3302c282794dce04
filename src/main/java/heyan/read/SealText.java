package heyan.read;

import java.util.List;
import java.util.stream.IntStream;

/** Reads the text along the ring of a seal, by the sharper of two ways that is surer of it. */
final class SealText {
    /** From this least probability on there is no need for another look. */
    private static final double SURE = 0.9;
    /** Below this mean probability the band was perhaps cut in the middle of the text. */
    private static final double DOUBTFUL = 0.8;

    /** A step so many times the usual one has room for a character between. */
    private static final double WIDE = 1.6;
    /** What a missing character leaves of a reading's score. */
    private static final double HIDDEN = 0.6;

    private final TextEngine engine;

    SealText(TextEngine engine) {
        this.engine = engine;
    }

    /** The characters along the arc, clockwise from its gap. */
    LineText read(Picture page, RedInk.Ring ring) {
        SealBand band = new SealBand(page, ring, engine.height());
        Picture sharp = band.byGreen();
        LineText best = read(SealBand.text(sharp));
        if (best.confidence() < SURE || holes(best) > 0) {
            best = better(best, read(SealBand.text(band.byRedness())));
        }
        if (best.mean() < DOUBTFUL) {
            best = better(best, read(SealBand.fromBottom(sharp)));
        }
        return best;
    }

    private LineText read(Picture band) {
        return new LineText(engine.read(band).signs().stream()
                .filter(sign -> !sign.character().isBlank())
                .toList());
    }

    /** Where a character's room is empty: black text over the ring hid it, and the rest was read as if it were all. */
    private static int holes(LineText text) {
        double wide = WIDE * step(text.signs());
        return (int) IntStream.range(1, text.signs().size())
                .filter(i ->
                        text.signs().get(i).across() - text.signs().get(i - 1).across() > wide)
                .count();
    }

    /** The usual step from one character to the next: they stand evenly along a ring. */
    private static double step(List<LineText.Sign> signs) {
        double[] steps = IntStream.range(1, signs.size())
                .mapToDouble(i -> signs.get(i).across() - signs.get(i - 1).across())
                .sorted()
                .toArray();
        return steps.length == 0 ? 0 : steps[steps.length / 2];
    }

    private static LineText better(LineText one, LineText other) {
        return score(other) > score(one) ? other : one;
    }

    private static double score(LineText text) {
        return (text.mean() + 0.5 * text.confidence())
                * Math.min(1, text.signs().size() / 6.0)
                * Math.pow(HIDDEN, holes(text));
    }
}
