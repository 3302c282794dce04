package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A form of {@link Style#UNGUESSED} in the making: an {@link UnsaidPage} and what only these offices draw. */
final class UnguessedPage extends UnsaidPage {
    static final Color GREY = new Color(0x767B84);
    private static final Color PALE = new Color(0xCCD1D8);
    private boolean centred;

    UnguessedPage(Paper paper, Sheet sheet, UnsaidPens pens) {
        super(paper, sheet, pens);
    }

    /** Values stand in the middle of their cells from here on. */
    UnguessedPage centring() {
        centred = true;
        return this;
    }

    @Override
    void value(Box box, String field) {
        if (centred) {
            told(box, printed(field));
        } else {
            super.value(box, field);
        }
    }

    /** Sets words into the middle of a box: in one line, else in two; numbers never break. */
    void told(Box box, String text) {
        double share = (box.width() - 2.4) / paper.width(values, size, text);
        double x = box.x() + box.width() / 2;
        double middle = box.y() + box.height() / 2;
        if (share >= 0.84 || text.matches("[0-9X.—]*")) {
            double height = size * Math.min(1, share);
            paper.centred(values, height, INK, x, middle + height * 0.36, text);
        } else {
            double height = size * Math.min(0.94, share * 1.86);
            int cut = (text.length() + 1) / 2;
            paper.centred(values, height, INK, x, middle - height * 0.22, text.substring(0, cut));
            paper.centred(values, height, INK, x, middle + height * 1.0, text.substring(cut));
        }
    }

    void words(Face face, double height, Color colour, double x, double y, String text) {
        paper.text(face, height, colour, x, y, text);
    }

    /** Words that end at {@code right}. */
    void until(Face face, double height, Color colour, double right, double y, String text) {
        paper.text(face, height, colour, right - paper.width(face, height, text), y, text);
    }

    void ground(int rgb, Box box) {
        paper.fill(new Color(rgb), new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    void line(Color colour, double thickness, double x, double y, double right) {
        paper.line(colour, thickness, x, y, right, y);
    }

    void border(double thickness, Box box) {
        paper.box(INK, thickness, box.x(), box.y(), box.width(), box.height());
    }

    /** A pale panel with round corners. */
    void panel(int rgb, Box box) {
        RoundRectangle2D shape = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 5, 5);
        paper.fill(new Color(rgb), shape);
        paper.outline(PALE, 0.2, shape);
    }

    /** A few words in a coloured line with round ends. */
    void tag(Color colour, Box box, String text) {
        double round = box.height();
        paper.outline(
                colour, 0.3, new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round));
        paper.centred(labels, 3.2, colour, box.x() + box.width() / 2, box.y() + box.height() / 2 + 1.15, text);
    }

    /** A label and the value right behind it, without a line. */
    void said(double x, double y, double right, String label, String field) {
        double at = print(x, y, label) + 0.8;
        paper.fitted(values, size, INK, at, y, right - at, printed(field));
    }

    /** Label and value each at a column of a spreadsheet; after {@code ~} the clerk writes it above a line. */
    void across(double x, double column, double y, double right, String label, String field) {
        print(x, y, label);
        if (field.startsWith("~")) {
            line(INK, 0.2, column, y + 2, right);
            pens().fill(column + 3, y + 0.6, right - column - 6, field.substring(1));
        } else {
            paper.fitted(values, size, INK, column, y, right - column, printed(field));
        }
    }

    /** Cells such as {@code 姓名：=name 40} that hold label and value; returns where the row ends. */
    double inside(double x, double y, double height, String... cells) {
        double at = x;
        for (String text : cells) {
            String[] parts = text.split("[= ]", 3);
            Box box = new Box(at, y, Double.parseDouble(parts[2]), height);
            frame(box);
            said(at + 1.8, y + height / 2 + size * 0.37, box.right() - 1.4, parts[0], parts[1]);
            at = box.right();
        }
        return y + height;
    }

    /** A small grey label and the value below it; after {@code ~} the clerk writes it above a line. */
    void below(double x, double y, double width, String label, String field) {
        paper.text(labels, 3.1, GREY, x, y, label);
        if (field.startsWith("~")) {
            pens().fill(x + 3, y + 9.2, width - 8, field.substring(1));
            line(GREY, 0.2, x, y + 10.8, x + width - 4);
        } else {
            paper.fitted(values, size, INK, x, y + 5.7, width - 4, printed(field));
        }
    }

    /** A heading in a row of its own, from the left; returns where it ends. */
    double part(double x, double y, double width, String heading) {
        Box box = new Box(x, y, width, 8);
        frame(box);
        paper.text(Face.HEI, size, INK, x + 3, y + 4 + size * 0.36, heading);
        return box.bottom();
    }

    /**
     * Sets text with the values of its fields, in braces, each above a line; {@code {~field 50}} is a blank of that
     * width that the clerk fills; returns the last baseline.
     */
    double filled(double x, double y, double room, double pitch, String text) {
        double[] at = {x, y};
        String[] pieces = text.split("[{}]", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (pieces[i].startsWith("~")) {
                blank(at, x, room, pitch, pieces[i].substring(1).split(" ", 2));
            } else {
                run(at, x, room, pitch, i % 2 == 1, i % 2 == 1 ? printed(pieces[i]) : pieces[i]);
            }
        }
        return at[1];
    }

    private void run(double[] at, double x, double room, double pitch, boolean gap, String text) {
        Face face = gap ? values : labels;
        for (String one : text.split("(?<![0-9A-Za-z])|(?![0-9A-Za-z])", -1)) {
            double width = paper.width(face, size, one);
            if (at[0] + width > x + room && !"，。、；：）".contains(one)) {
                at[0] = x;
                at[1] += pitch;
            }
            paper.text(face, size, INK, at[0], at[1], one);
            if (gap) {
                line(INK, 0.18, at[0], at[1] + 1.4, at[0] + width);
            }
            at[0] += width;
        }
    }

    private void blank(double[] at, double x, double room, double pitch, String... fieldAndWidth) {
        double width = Double.parseDouble(fieldAndWidth[1]);
        if (at[0] + width > x + room) {
            at[0] = x;
            at[1] += pitch;
        }
        line(INK, 0.18, at[0], at[1] + 1.4, at[0] + width);
        pens().fill(at[0] + 3, at[1] + 0.4, width - 6, fieldAndWidth[0]);
        at[0] += width;
    }
}
