package heyan.samples;

import java.awt.Color;

/** Table of labels and values, one row below the other. */
final class FormGrid {
    private static final Color INK = new Color(24, 24, 26);
    private final Surface paper;
    private final Face labels;
    private final Face values;
    private final double left;
    private final double height;
    private final double line;
    private double y;

    FormGrid(Surface paper, Face labels, Face values, double left, double width, double top, double height) {
        this(paper, labels, values, left, width, top, height, 0.3);
    }

    FormGrid(
            Surface paper,
            Face labels,
            Face values,
            double left,
            double width,
            double top,
            double height,
            double line) {
        this.line = line;
        this.paper = paper;
        this.labels = labels;
        this.values = values;
        this.left = left;
        this.height = height;
        this.y = top;
        paper.line(INK, line, left, top, left + width, top);
    }

    /** Adds a row of cells: label, value, width of the label, width of the value, and so on. */
    void row(Object... cells) {
        double x = left;
        for (int i = 0; i < cells.length; i += 4) {
            double labelWidth = ((Number) cells[i + 2]).doubleValue();
            double valueWidth = ((Number) cells[i + 3]).doubleValue();
            double size = 3.9;
            double text = paper.width(labels, size, (String) cells[i]);
            double shrunk = Math.min(size, size * (labelWidth - 2) / text);
            paper.centred(labels, shrunk, INK, x + labelWidth / 2, y + height * 0.63, (String) cells[i]);
            paper.box(INK, line, x, y, labelWidth, height);
            paper.fitted(
                    values, 4.1, INK, x + labelWidth + 2.5, y + height * 0.64, valueWidth - 4, (String) cells[i + 1]);
            paper.box(INK, line, x + labelWidth, y, valueWidth, height);
            x += labelWidth + valueWidth;
        }
        y += height;
    }

    /** Adds a row of labels and a row of values below them: label, value, width, and so on. */
    void headed(Object... cells) {
        double low = height * 0.82;
        double x = left;
        for (int i = 0; i < cells.length; i += 3) {
            double width = ((Number) cells[i + 2]).doubleValue();
            paper.centred(labels, 3.9, INK, x + width / 2, y + low * 0.66, (String) cells[i]);
            paper.box(INK, line, x, y, width, low);
            double text = paper.width(values, 4.1, (String) cells[i + 1]);
            double size = 4.1 * Math.min(1, (width - 3) / text);
            paper.centred(values, size, INK, x + width / 2, y + low + height * 0.64, (String) cells[i + 1]);
            paper.box(INK, line, x, y + low, width, height);
            x += width;
        }
        y += low + height;
    }

    /** Adds a heading over the whole width, a little lower than a row. */
    void chapter(String heading, double width) {
        double low = height * 0.8;
        paper.text(labels, 4, INK, left + 3, y + low * 0.7, heading);
        paper.box(INK, line, left, y, width, low);
        y += low;
    }

    double bottom() {
        return y;
    }
}
