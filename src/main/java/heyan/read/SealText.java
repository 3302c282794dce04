package heyan.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the text along the ring of a seal, in several ways where one leaves a doubt. */
final class SealText {
    /** From this least probability on there is no need for another look. */
    private static final double SURE = 0.9;
    /** Below this mean probability the band was perhaps cut in the middle of the text. */
    private static final double DOUBTFUL = 0.8;

    /** A step so many times the usual one has room for a character between. */
    private static final double WIDE = 1.6;
    /** What a missing character leaves of a reading's score. */
    private static final double HIDDEN = 0.6;

    /** So many characters opposite the name, each with this least probability, are words. */
    private static final int WORD = 3;

    private static final double CLEAR = 0.8;

    private static final Pattern SCRAP = Pattern.compile("[\\p{Pi}\\p{Pf}\\p{Po}\\p{Pd}\\p{Pc}`^~|]");

    private final TextEngine engine;

    SealText(TextEngine engine) {
        this.engine = engine;
    }

    /** The characters along the arc, clockwise from its gap. */
    LineText read(Picture page, RedInk.Ring ring) {
        SealBand band = new SealBand(page, ring, engine.height());
        Tried best = agreed(ways(band));
        if (best.text.mean() < DOUBTFUL) {
            best = better(best, read(band.fromBottom()));
        }
        return withWords(withoutScraps(best.text), band.rest());
    }

    /** Read as it stands, where black text runs over it with its strokes drawn on, and when both leave a doubt by its colour. */
    private List<Tried> ways(SealBand band) {
        List<Tried> ways = new ArrayList<>();
        ways.add(read(band.name()));
        if (band.isPrintedOver()) {
            ways.add(read(band.nameFilled()));
        }
        Tried first = ways.get(0);
        boolean differ = ways.stream().anyMatch(way -> !way.text.text().equals(first.text.text()));
        if (differ || first.text.confidence() < SURE || first.holes > 0) {
            ways.add(read(band.nameByRedness()));
        }
        return ways;
    }

    /** The best way, decided sign by sign with those that see as many signs. */
    private static Tried agreed(List<Tried> ways) {
        Tried best = ways.stream().reduce(SealText::better).orElseThrow();
        List<LineText> alike = ways.stream()
                .filter(way -> way.holes == best.holes
                        && way.text.signs().size() == best.text.signs().size())
                .map(Tried::text)
                .toList();
        return new Tried(Ballot.of(alike), best.holes);
    }

    /** Without signs before and behind the name, as which bits of the rim or of the seal's number are read. */
    private static LineText withoutScraps(LineText name) {
        int from = 0;
        int to = name.signs().size();
        while (from < to && SCRAP.matcher(name.signs().get(from).character()).matches()) {
            from++;
        }
        while (to > from && SCRAP.matcher(name.signs().get(to - 1).character()).matches()) {
            to--;
        }
        return new LineText(name.signs().subList(from, to));
    }

    /** With the words opposite the name, such as 财务专用章, that make it another seal; a number in figures stays away. */
    private LineText withWords(LineText name, Picture rest) {
        for (Picture way : List.of(rest, rest.turned(180))) {
            List<LineText.Sign> words = engine.read(way).signs().stream()
                    .filter(sign -> sign.probability() > CLEAR
                            && Character.isIdeographic(sign.character().codePointAt(0)))
                    .toList();
            if (words.size() >= WORD) {
                return new LineText(
                        Stream.concat(name.signs().stream(), words.stream()).toList());
            }
        }
        return name;
    }

    /**
     * One reading.
     *
     * @param holes rooms of characters that are empty: black text over the ring hid them, and the rest was read as if it
     *     were all
     */
    private record Tried(LineText text, int holes) {
        double score() {
            return (text.mean() + 0.5 * text.confidence())
                    * Math.min(1, text.signs().size() / 6.0)
                    * Math.pow(HIDDEN, holes);
        }
    }

    private Tried read(Picture band) {
        List<LineText.Sign> signs = engine.read(band).signs().stream()
                .filter(sign -> !sign.character().isBlank())
                .toList();
        double[] places = signs.stream().mapToDouble(LineText.Sign::across).toArray();
        double[] steps = IntStream.range(1, places.length)
                .mapToDouble(i -> places[i] - places[i - 1])
                .sorted()
                .toArray();
        if (steps.length == 0) {
            return new Tried(new LineText(signs), 0);
        }
        // They stand evenly along a ring, and the band begins and ends about as far outside as it is high.
        double wide = WIDE * steps[steps.length / 2];
        double margin = (double) band.height() / band.width();
        int inside = (int) Arrays.stream(steps).filter(step -> step > wide).count();
        int outside = (places[0] - margin > 0.75 * wide ? 1 : 0)
                + (1 - places[places.length - 1] - margin > 0.75 * wide ? 1 : 0);
        return new Tried(new LineText(signs), inside + outside);
    }

    private static Tried better(Tried one, Tried other) {
        return other.score() > one.score() ? other : one;
    }
}
