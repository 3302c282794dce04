package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks again at ink that stands in a row with text and is as high: detection overlooks single characters such as a short
 * ethnic group. Only what is surely Chinese becomes a line; all else stays ink.
 */
final class MissedLines {
    private static final double SURE = 0.85;
    private static final int MOST = 10;

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
            if (mark.kind() == Reading.Mark.Kind.INK && standsInRow(mark.box(), lines) && tries++ < MOST) {
                read(flat, mark.box()).ifPresent(line -> found.add(new Found(mark, line)));
            }
        }
        return found;
    }

    private static boolean standsInRow(Box ink, List<Reading.Line> lines) {
        return ink.width() < 4 * ink.height()
                && lines.stream()
                        .map(Reading.Line::box)
                        .anyMatch(line -> Math.abs(line.centreY() - ink.centreY()) < 0.3 * line.height()
                                && ink.height() > 0.5 * line.height()
                                && ink.height() < 1.2 * line.height());
    }

    private Optional<Reading.Line> read(Picture flat, Box ink) {
        Quad quad = Quad.of(ink).grown(ink.height() * 0.25, ink.height() * 0.2);
        LineText text = rare.mended(flat, quad, engine.read(flat, quad));
        boolean chinese = text.text().codePoints().allMatch(Character::isIdeographic);
        if (text.signs().isEmpty() || text.confidence() < SURE || !chinese) {
            return Optional.empty();
        }
        return Optional.of(ReadLines.line(quad, text, List.of(), Flatten.none(flat.width(), flat.height())));
    }
}
