package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks again at ink that stands in a row with text and is as high: detection overlooks single characters such as a short
 * ethnic group, or the last digit of a number in groups. Only what is surely Chinese, or surely a digit behind others,
 * becomes a line; all else stays ink.
 */
final class MissedLines {
    private static final double SURE = 0.85;
    /** One digit is easier to see in a pattern than one Chinese character. */
    private static final double SURE_DIGIT = 0.95;

    private static final Pattern NUMBER = Pattern.compile(".*[0-9]{4}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int MOST = 10;
    /** How far to the left of a last digit its neighbours are looked at, in digit heights. */
    private static final int BEFORE = 4;

    private final TextEngine engine;
    private final RareCharacters rare;

    MissedLines(TextEngine engine, RareCharacters rare) {
        this.engine = engine;
        this.rare = rare;
    }

    /** A mark that turned out to be a line. */
    record Found(Reading.Mark mark, Reading.Line line) {}

    List<Found> find(Picture flat, List<Reading.Mark> marks, List<Reading.Line> lines) {
        List<Found> found = new ArrayList<>();
        int tries = 0;
        for (Reading.Mark mark : marks) {
            Box ink = mark.box();
            boolean partOfOne = found.stream()
                    .map(one -> one.line().box())
                    .anyMatch(box -> box.left() < ink.right() && ink.left() < box.right() && level(ink, box));
            if (mark.kind() == Reading.Mark.Kind.INK && !partOfOne && standsInRow(ink, lines) && tries++ < MOST) {
                read(flat, ink, endsANumber(ink, lines)).ifPresent(line -> found.add(new Found(mark, line)));
            }
        }
        return found;
    }

    private static boolean standsInRow(Box ink, List<Reading.Line> lines) {
        return ink.width() < 4 * ink.height()
                && lines.stream().anyMatch(line -> level(ink, line.box()) && isAsHigh(ink, line.box()));
    }

    private static boolean level(Box ink, Box line) {
        return Math.abs(line.centreY() - ink.centreY()) < 0.3 * line.height();
    }

    private static boolean isAsHigh(Box ink, Box line) {
        return ink.height() > 0.5 * line.height() && ink.height() < 1.2 * line.height();
    }

    /** Whether the ink stands behind a number, no further than the gap between its groups. */
    private static boolean endsANumber(Box ink, List<Reading.Line> lines) {
        return lines.stream()
                .filter(line -> level(ink, line.box()) && isAsHigh(ink, line.box()))
                .filter(line -> NUMBER.matcher(line.text()).matches())
                .map(line -> ink.left() - line.box().right())
                .anyMatch(gap -> gap > -ink.height() / 2 && gap < 2 * ink.height());
    }

    private Optional<Reading.Line> read(Picture flat, Box ink, boolean digit) {
        Quad quad = Quad.of(ink).grown(ink.height() * 0.25, ink.height() * 0.2);
        LineText alone = rare.mended(flat, quad, engine.read(flat, quad));
        LineText text = digit && !isDigit(alone) ? last(flat, ink) : alone;
        boolean chinese = text.text().codePoints().allMatch(Character::isIdeographic) && text.confidence() >= SURE;
        boolean number = digit && isDigit(text);
        if (text.signs().isEmpty() || !(chinese || number)) {
            return Optional.empty();
        }
        return Optional.of(ReadLines.line(quad, text, List.of(), Flatten.none(flat.width(), flat.height())));
    }

    private static boolean isDigit(LineText text) {
        return DIGIT.matcher(text.text()).matches() && text.confidence() >= SURE_DIGIT;
    }

    /** What stands in the ink, read together with the digits before it: a lone 0 looks like a letter. */
    private LineText last(Picture flat, Box ink) {
        Box more = new Box(Math.max(0, ink.left() - BEFORE * ink.height()), ink.top(), ink.right(), ink.bottom());
        LineText text = engine.read(flat, Quad.of(more).grown(ink.height() * 0.25, ink.height() * 0.2));
        int signs = text.signs().size();
        if (signs < 2) {
            return new LineText(List.of());
        }
        LineText.Sign sign = text.signs().get(signs - 1);
        double place = (sign.across() * more.width() - (ink.left() - more.left())) / ink.width();
        return place < 0
                ? new LineText(List.of())
                : new LineText(List.of(new LineText.Sign(sign.character(), sign.probability(), 0.5)));
    }
}
