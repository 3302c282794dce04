package heyan.samples;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Rows of cells whose labels may be shaded; values stand in the middle of their cells. */
final class ReservedCells {
    private final Paper paper;
    private final double left;
    private final double height;
    private final @Nullable Color shade;
    private double y;

    ReservedCells(Paper paper, double left, double top, double height, @Nullable Color shade) {
        this.paper = paper;
        this.left = left;
        this.y = top;
        this.height = height;
        this.shade = shade;
    }

    /** Adds a row: label, value, width of the label, width of the value, and so on. */
    void row(Object... cells) {
        double x = left;
        for (int i = 0; i < cells.length; i += 4) {
            double labelled = ((Number) cells[i + 2]).doubleValue();
            double valued = ((Number) cells[i + 3]).doubleValue();
            if (shade != null) {
                paper.fill(shade, new Rectangle2D.Double(x, y, labelled, height));
            }
            middle(Face.SONG, 3.9, x, labelled, (String) cells[i]);
            middle(Face.HEI, 4, x + labelled, valued, (String) cells[i + 1]);
            paper.box(ReservedForm.INK, 0.3, x, y, labelled, height);
            paper.box(ReservedForm.INK, 0.3, x + labelled, y, valued, height);
            x += labelled + valued;
        }
        y += height;
    }

    double bottom() {
        return y;
    }

    private void middle(Face face, double size, double x, double room, String text) {
        double width = paper.width(face, size, text);
        double fitting = width > room - 3 ? size * (room - 3) / width : size;
        paper.centred(face, fitting, ReservedForm.INK, x + room / 2, y + height * 0.64, text);
    }
}
