package heyan.read;

import heyan.claim.Box;
import heyan.inspect.Signal;
import java.util.List;
import java.util.Optional;

/** Notices that the picture ends where the document does not: its border cuts through printed text. */
final class CutOff {
    private static final String CODE = "IMG_EDGE";

    /** Characters that make a line of text of what may be a pattern of the desk. */
    private static final int LEAST = 3;

    private static final double SURE = 0.6;

    /** Nearer to the border than this share of a line's height nothing is printed. */
    private static final double NEAR = 0.12;

    /** A box so many times as high as the usual line's is a slanting privacy mark 水印, which may run off the page. */
    private static final double SLANTING = 1.6;

    private CutOff() {}

    /** The signal with the number of lines cut and the box around them, in pixels of the flat page. */
    static Optional<Signal> of(int page, List<Reading.Line> lines, Flatten flatten, int width, int height) {
        int[] heights =
                lines.stream().mapToInt(line -> line.box().height()).sorted().toArray();
        double most = heights.length == 0 ? 0 : SLANTING * heights[heights.length / 2];
        List<Box> cut = lines.stream()
                .filter(line -> line.characters().size() >= LEAST && line.confidence() >= SURE)
                .map(Reading.Line::box)
                .filter(box -> box.height() <= most)
                .filter(box -> isAtBorder(Quad.of(box).map(flatten::page), width, height))
                .toList();
        return cut.stream().reduce(Box::union).map(all -> new Signal(CODE, page, cut.size(), 1, all));
    }

    private static boolean isAtBorder(Quad line, int width, int height) {
        double near = NEAR * line.height();
        Box box = line.box(width, height);
        return box.left() < near || box.top() < near || box.right() > width - near || box.bottom() > height - near;
    }
}
