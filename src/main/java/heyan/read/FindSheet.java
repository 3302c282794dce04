package heyan.read;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds the sheet or card that a picture is of: four straight borders with much of the text between them, each seen
 * along most of its length as a step from one surface to another. On a ground as light as the sheet there may be
 * nothing to see.
 */
final class FindSheet {
    /** Longer side of the copy that borders are looked for on, in pixels. */
    private static final int SIDE = 400;

    /** Fewest lines of text that make it worth while. */
    private static final int FEWEST = 3;

    /** Least share of the text on the sheet; the rest is on other papers below and beside it. */
    private static final double LEAST_TEXT = 0.3;

    private static final int CANDIDATES = 10;
    private static final double LEAST_SUPPORT = 0.6;
    private static final double MEAN_SUPPORT = 0.75;

    /** What a sheet as large as the picture is better than a tiny one, in support. */
    private static final double LARGER = 0.1;

    private static final double LEAST_AREA = 0.1;

    private final List<Quad> lines;
    private final Borders rows;
    private final Borders columns;
    private Optional<Sides> best = Optional.empty();
    private double bestScore;

    /** The four borders; the last two run from top to bottom. */
    private record Sides(Border top, Border bottom, Border left, Border right) {
        Quad quad() {
            return new Quad(top.meets(left), top.meets(right), bottom.meets(right), bottom.meets(left));
        }
    }

    private FindSheet(Picture small, List<Quad> lines) {
        this.lines = lines;
        rows = Borders.of(small);
        columns = rows.across();
    }

    /**
     * Corners of the sheet, upper left first.
     *
     * @param picture the page, or a smaller copy of it
     * @param width that of the page itself, in whose pixels the lines of text are told and the corners are
     */
    static Optional<Quad> of(Picture picture, int width, List<Quad> lines) {
        if (lines.size() < FEWEST) {
            return Optional.empty();
        }
        Picture small = picture.atMost(SIDE);
        double scale = (double) small.width() / width;
        List<Quad> text =
                lines.stream().map(line -> line.map(p -> p.times(scale))).toList();
        return new FindSheet(small, text).found().map(quad -> quad.map(p -> p.times(1 / scale)));
    }

    private Optional<Quad> found() {
        List<Border> tops = strongest(rows, (border, p) -> p.y() > border.y(p.x()));
        List<Border> bottoms = strongest(rows, (border, p) -> p.y() < border.y(p.x()));
        List<Border> lefts = strongest(columns, (border, p) -> p.x() > border.y(p.y()));
        List<Border> rights = strongest(columns, (border, p) -> p.x() < border.y(p.y()));
        for (Border top : tops) {
            bottoms.stream()
                    .filter(bottom -> bottom.at() - top.at() > LEAST_AREA * rows.height())
                    .forEach(bottom -> consider(top, bottom, lefts, rights));
        }
        return best.map(this::refined);
    }

    private List<Border> strongest(Borders borders, BiPredicate<Border, Point> inside) {
        return borders.strongest(CANDIDATES, border -> share(p -> inside.test(border, p)) >= LEAST_TEXT);
    }

    private void consider(Border top, Border bottom, List<Border> lefts, List<Border> rights) {
        List<Border> right = seen(rights, top, bottom);
        for (Border left : right.isEmpty() ? right : seen(lefts, top, bottom)) {
            right.forEach(other -> consider(new Sides(top, bottom, left, other)));
        }
    }

    private List<Border> seen(List<Border> columns, Border top, Border bottom) {
        return columns.stream()
                .filter(column -> support(column, top, bottom) >= LEAST_SUPPORT)
                .toList();
    }

    private double support(Border column, Border top, Border bottom) {
        return columns.support(
                column, top.meets(column).y(), bottom.meets(column).y());
    }

    private void consider(Sides sides) {
        Quad quad = sides.quad();
        double area = quad.width() * quad.height() / rows.area();
        if (area < LEAST_AREA) {
            return;
        }
        double top = rows.support(sides.top, quad.a().x(), quad.b().x());
        double bottom = rows.support(sides.bottom, quad.d().x(), quad.c().x());
        double mean = (top
                        + bottom
                        + columns.support(sides.left, quad.a().y(), quad.d().y())
                        + columns.support(sides.right, quad.b().y(), quad.c().y()))
                / 4;
        double score = mean + LARGER * area;
        if (Math.min(top, bottom) >= LEAST_SUPPORT
                && mean >= MEAN_SUPPORT
                && score > bestScore
                && share(quad::holds) >= LEAST_TEXT
                && lines.stream().noneMatch(line -> isCrossed(line, quad))) {
            best = Optional.of(sides);
            bestScore = score;
        }
    }

    /** Whether one end of the line lies well inside, the other well outside. */
    private static boolean isCrossed(Quad line, Quad sheet) {
        double in = line.height() / Math.max(1, line.width());
        boolean begin = sheet.holds(line.at(in, 0.5));
        return begin != sheet.holds(line.at(1 - in, 0.5)) && in < 0.5;
    }

    private double share(Predicate<Point> inside) {
        double all = 0;
        double within = 0;
        for (Quad line : lines) {
            double size = Math.max(line.width(), line.height());
            all += size;
            within += inside.test(line.centre()) ? size : 0;
        }
        return within / all;
    }

    /** The same sides through the middle of what is seen of them. */
    private Quad refined(Sides sides) {
        Quad quad = sides.quad();
        return new Sides(
                        rows.refined(sides.top, quad.a().x(), quad.b().x()),
                        rows.refined(sides.bottom, quad.d().x(), quad.c().x()),
                        columns.refined(sides.left, quad.a().y(), quad.d().y()),
                        columns.refined(sides.right, quad.b().y(), quad.c().y()))
                .quad();
    }
}
