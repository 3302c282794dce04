package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Recognises the detected lines of a page, cuts them at wide gaps and puts them into reading order. Lines do not depend on one
 * another: they are read on all threads of the common pool, with the same result as on one.
 */
final class ReadLines {
    /** Below this mean probability a line is a pattern, not text. */
    private static final double LEAST = 0.35;
    /** The same for a letter or sign that stands alone. */
    private static final double LEAST_ALONE = 0.7;
    /** Gap between the centres of two signs, in line heights, that separates two cells. */
    private static final double GAP = 2.6;
    /** A page with more lines than this is not one of ours; the largest are read. */
    private static final int MOST = 300;

    private final TextEngine engine;
    private final RareCharacters rare;
    private final ReadAgain again;
    private final JoinCodes joinCodes;

    ReadLines(TextEngine engine, RareCharacters rare, ReadAgain again) {
        this.engine = engine;
        this.rare = rare;
        this.again = again;
        joinCodes = new JoinCodes(engine);
    }

    List<Reading.Line> read(Picture page, List<Quad> quads, Flatten flatten) {
        List<Quad> largest = quads.stream()
                .sorted(Comparator.comparingDouble(ReadLines::area).reversed())
                .limit(MOST)
                .toList();
        List<JoinCodes.Found> found = largest.parallelStream()
                .map(quad -> new JoinCodes.Found(quad, engine.read(page, quad)))
                .filter(line -> isText(line.text()))
                .toList();
        List<Cell> cells = joinCodes.join(page, rare.mended(page, found)).stream()
                .flatMap(line -> cells(line.quad(), line.text()).stream())
                .toList();
        List<Reading.Line> lines = cells.parallelStream()
                .map(cell -> line(cell.quad(), cell.text(), again.read(page, cell.quad(), cell.text()), flatten))
                .toList();
        return inOrder(lines);
    }

    private static boolean isText(LineText text) {
        boolean letter = text.signs().size() == 1 && text.text().codePoints().noneMatch(Character::isIdeographic);
        return !text.isBlank() && text.mean() > (letter ? LEAST_ALONE : LEAST);
    }

    private static double area(Quad quad) {
        return quad.width() * quad.height();
    }

    /** What was read in a quadrilateral of the page, where it lies on the flat page. */
    static Reading.Line line(Quad quad, LineText text, List<Reading.Again> second, Flatten flatten) {
        Box box = quad.map(flatten::flat).box(flatten.width(), flatten.height());
        List<Reading.Glyph> glyphs = text.signs().stream()
                .map(sign -> new Reading.Glyph(sign.character(), sign.probability(), (int)
                        flatten.flat(quad.at(sign.across(), 0.5)).x()))
                .toList();
        return new Reading.Line(text.text(), box, text.confidence(), Reading.Source.OCR, glyphs, second);
    }

    /** Part of a line and where it lies. */
    private record Cell(Quad quad, LineText text) {}

    private static List<Cell> cells(Quad quad, LineText text) {
        List<Cell> cells = new ArrayList<>();
        List<LineText.Sign> signs = text.signs();
        double ratio = quad.width() / Math.max(1, quad.height());
        int start = 0;
        double from = 0;
        for (int i = 1; i <= signs.size(); i++) {
            boolean end = i == signs.size();
            if (end || (signs.get(i).across() - signs.get(i - 1).across()) * ratio > GAP) {
                double to = end ? 1 : (signs.get(i).across() + signs.get(i - 1).across()) / 2;
                cells.add(cell(quad, signs.subList(start, i), from, to));
                start = i;
                from = to;
            }
        }
        return cells.size() == 1 ? List.of(new Cell(quad, text)) : cells;
    }

    private static Cell cell(Quad quad, List<LineText.Sign> signs, double from, double to) {
        double half = 0.7 * quad.height() / Math.max(1, quad.width());
        double left = Math.max(from, signs.get(0).across() - half);
        double right = Math.min(to, signs.get(signs.size() - 1).across() + half);
        LineText text = new LineText(signs.stream()
                .map(sign -> new LineText.Sign(
                        sign.character(), sign.probability(), (sign.across() - left) / (right - left)))
                .toList());
        return new Cell(quad.part(left, right), text);
    }

    /** Top to bottom, then left to right: lines whose middles lie within half a line's height share a row. */
    static List<Reading.Line> inOrder(List<Reading.Line> lines) {
        List<Reading.Line> left = new ArrayList<>(lines);
        left.sort(Comparator.comparingInt(line -> line.box().centreY()));
        List<Reading.Line> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Box first = left.get(0).box();
            List<Reading.Line> row = left.stream()
                    .filter(line -> line.box().centreY() - first.centreY() < first.height() / 2.0)
                    .sorted(Comparator.comparingInt(line -> line.box().left()))
                    .toList();
            ordered.addAll(row);
            left.removeAll(row);
        }
        return ordered;
    }
}
