package heyan.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** A sign that is seen only where strokes were drawn on is doubtful, however well they look like one. */
    private static final double DRAWN = 0.7;

    /** So many characters apart from the name, each with this least probability, are words. */
    private static final int WORD = 3;

    private static final double CLEAR = 0.8;
    /** Letters of 财务专用章, 合同专用章, 女职工委员会 and the like: at their size two that are half read tell another seal. */
    private static final String OF_OTHER_SEALS = "财务专用章合同发票业女职经费审查档案";

    private static final int TELLING = 2;
    private static final double HALF = 0.4;

    private static final Pattern SCRAP = Pattern.compile("[\\p{Pi}\\p{Pf}\\p{Po}\\p{Pd}\\p{Pc}`^~|]");

    private final TextEngine engine;

    SealText(TextEngine engine) {
        this.engine = engine;
    }

    /** The characters along the arc, clockwise from its gap. */
    LineText read(Picture page, Ring ring) {
        Optional<SealRow> row = SealRow.find(page, ring);
        SealBand band = new SealBand(page, ring, row, engine.height());
        Optional<Tried> filled = band.isPrintedOver() ? Optional.of(read(band.nameFilled())) : Optional.empty();
        Picture rest = band.rest();
        LineText name = withWords(agreed(plain(band, filled), filled), rest, rest.turned(180));
        return row.map(words -> withWords(name, words.words(page, engine.height())))
                .orElse(name);
    }

    /**
     * Readings of what is there: as it stands; by its colour when that leaves a doubt or drawn on it reads otherwise; and cut
     * at another place when it is very doubtful.
     */
    private List<Tried> plain(SealBand band, Optional<Tried> filled) {
        List<Tried> plain = new ArrayList<>();
        Tried first = read(band.name());
        plain.add(first);
        boolean differs =
                filled.filter(way -> !way.text.text().equals(first.text.text())).isPresent();
        if (differs || first.text.confidence() < SURE || first.holes > 0) {
            plain.add(read(band.nameByRedness()));
        }
        if (first.text.mean() < DOUBTFUL) {
            plain.add(read(band.fromBottom()));
        }
        return plain;
    }

    /**
     * The best plain reading, decided sign by sign with those that see about the same; drawn strokes never overrule a sure one.
     * Where they only add the sign that black text hides, it stands there as a doubtful one.
     */
    private static LineText agreed(List<Tried> plain, Optional<Tried> filled) {
        Tried best = plain.stream()
                .map(way -> filled.flatMap(way::withHidden).orElse(way))
                .reduce(SealText::better)
                .orElseThrow();
        List<Tried> bestFirst = new ArrayList<>(plain);
        if (bestFirst.remove(best)) {
            filled.ifPresent(bestFirst::add);
        }
        bestFirst.add(0, best);
        return Ballot.of(bestFirst.stream()
                .filter(way -> way.holes == best.holes)
                .map(Tried::text)
                .filter(text -> isAbout(best.text, text))
                .toList());
    }

    /** Whether the signs stand for each other one by one: as many, and at least two thirds of them the same. */
    private static boolean isAbout(LineText one, LineText other) {
        int length = one.signs().size();
        return other.signs().size() == length
                && IntStream.range(0, length)
                                .filter(i ->
                                        isSame(one.signs().get(i), other.signs().get(i)))
                                .count()
                        >= length * 2 / 3.0;
    }

    private static boolean isSame(LineText.Sign one, LineText.Sign other) {
        return one.character().equals(other.character());
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

    /** With the words that stand apart from the name, such as 财务专用章, which make it another seal; a number in figures stays away. */
    private LineText withWords(LineText name, Picture... ways) {
        for (Picture way : ways) {
            List<LineText.Sign> words = engine.read(way).signs().stream()
                    .filter(sign -> Character.isIdeographic(sign.character().codePointAt(0)))
                    .toList();
            if (count(words, CLEAR, "") >= WORD || count(words, HALF, OF_OTHER_SEALS) >= TELLING) {
                return new LineText(
                        Stream.concat(name.signs().stream(), words.stream()).toList());
            }
        }
        return name;
    }

    /** How many are surer than that, and of these letters where some are named. */
    private static long count(List<LineText.Sign> words, double sure, String letters) {
        return words.stream()
                .filter(sign -> sign.probability() > sure)
                .filter(sign -> letters.isEmpty() || letters.contains(sign.character()))
                .count();
    }

    /**
     * One reading.
     *
     * @param holes rooms of characters that are empty: black text over the ring hid them, and the rest was read as if it
     *     were all
     */
    record Tried(LineText text, int holes) {
        double score() {
            return (text.mean() + 0.5 * text.confidence())
                    * Math.min(1, text.signs().size() / 6.0)
                    * Math.pow(HIDDEN, holes);
        }

        /** With the one sign more that the other reading has, where this one has an empty room and else they are the same. */
        Optional<Tried> withHidden(Tried other) {
            List<LineText.Sign> signs = new ArrayList<>(text.signs());
            List<LineText.Sign> more = other.text.signs();
            int at = 0;
            while (at < signs.size() && at < more.size() && isSame(signs.get(at), more.get(at))) {
                at++;
            }
            if (holes == 0 || at == more.size()) {
                return Optional.empty();
            }
            LineText.Sign sign = more.get(at);
            signs.add(
                    at,
                    new LineText.Sign(
                            sign.character(), Math.min(DRAWN, sign.probability()), sign.across(), sign.rivals()));
            Tried whole = new Tried(new LineText(signs), holes - 1);
            return whole.text.text().equals(other.text.text()) ? Optional.of(whole) : Optional.empty();
        }
    }

    private Tried read(Picture band) {
        List<LineText.Sign> signs = engine.read(band).signs().stream()
                .filter(sign -> !sign.character().isBlank() && isInked(band, sign.across()))
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
        return new Tried(withoutScraps(new LineText(signs)), inside + outside);
    }

    /** Whether there is ink where a sign was read: at the white ends of a band the engine sees some that are none. */
    private static boolean isInked(Picture band, double across) {
        int near = band.height() / 4;
        int x = (int) (across * band.width());
        return IntStream.range(Math.max(0, x - near), Math.min(band.width(), x + near))
                .anyMatch(column ->
                        IntStream.range(0, band.height()).anyMatch(row -> (band.at(column, row) & 255) < 128));
    }

    private static Tried better(Tried one, Tried other) {
        return other.score() > one.score() ? other : one;
    }
}
