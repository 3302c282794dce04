package heyan.read;

/** Reads the text along the ring of a seal, by the sharper of two ways that is surer of it. */
final class SealText {
    /** From this least probability on there is no need for another look. */
    private static final double SURE = 0.9;
    /** Below this mean probability the band was perhaps cut in the middle of the text. */
    private static final double DOUBTFUL = 0.8;

    private final TextEngine engine;

    SealText(TextEngine engine) {
        this.engine = engine;
    }

    /** The characters along the arc, clockwise from its gap. */
    LineText read(Picture page, RedInk.Ring ring) {
        SealBand band = new SealBand(page, ring, engine.height());
        Picture sharp = band.byGreen();
        LineText best = engine.read(SealBand.from(sharp, SealBand.gap(sharp)));
        if (best.confidence() < SURE) {
            Picture soft = band.byRedness();
            best = better(best, engine.read(SealBand.from(soft, SealBand.gap(soft))));
        }
        if (best.mean() < DOUBTFUL) {
            best = better(best, engine.read(SealBand.from(sharp, SealBand.bottom())));
        }
        return new LineText(best.signs().stream()
                .filter(sign -> !sign.character().isBlank())
                .toList());
    }

    private static LineText better(LineText one, LineText other) {
        return score(other) > score(one) ? other : one;
    }

    private static double score(LineText text) {
        return (text.mean() + 0.5 * text.confidence())
                * Math.min(1, text.signs().size() / 6.0);
    }
}
