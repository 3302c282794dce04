package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;

/** A form of {@link Style#UNFORESEEN} in the making: an {@link UnsaidPage} and what only these offices draw. */
final class UnforeseenPage extends UnsaidPage {
    static final Color GREY = new Color(0x6E737B);
    static final Color PALE = new Color(0xD6DAE0);
    private boolean centred;

    UnforeseenPage(Paper paper, Sheet sheet, UnsaidPens pens) {
        super(paper, sheet, pens);
    }

    static String slashed(LocalDate day) {
        return day.toString().replace('-', '/');
    }

    /** Values stand in the middle of their cells from here on. */
    UnforeseenPage centring() {
        centred = true;
        return this;
    }

    /** Words behind an apostrophe stand for themselves. */
    @Override
    String printed(String field) {
        return field.startsWith("'") ? field.substring(1) : super.printed(field);
    }

    /** Year and month of birth as the number of the card has them. */
    String born() {
        String number = printed("id_number");
        boolean told = number.matches(".{6}(19|20)[0-9]{2}(0[1-9]|1[0-2]).*");
        return told ? "'" + number.substring(6, 10) + "." + number.substring(10, 12) : "'";
    }

    /** Hints in brackets on a line of their own are smaller. */
    @Override
    void labelLine(Box box, double y, String line) {
        double height = line.startsWith("（") ? size * 0.78 : size;
        double fits = height * Math.min(1, (box.width() - 1.6) / paper.width(labels, height, line));
        paper.centred(labels, fits, INK, box.x() + box.width() / 2, y, line);
    }

    /** In one line, else in two of the same size; numbers never break. */
    @Override
    void value(Box box, String field) {
        String text = printed(field);
        if (text.isEmpty()) {
            return;
        }
        double share = (box.width() - 3) / paper.width(values, size, text);
        double middle = box.y() + box.height() / 2;
        if (share >= 0.86 || text.matches("[0-9X./-]*") || box.height() < size * 2.2) {
            double height = size * Math.min(1, share);
            valueLine(box, height, middle + height * 0.36, text);
        } else {
            double height = size * Math.min(0.95, share * 1.8);
            int cut = text.length();
            while (paper.width(values, height, text.substring(0, cut)) > box.width() - 3) {
                cut--;
            }
            valueLine(box, height, middle - height * 0.24, text.substring(0, cut));
            valueLine(box, height, middle + height * 1.0, text.substring(cut));
        }
    }

    private void valueLine(Box box, double height, double y, String text) {
        if (centred) {
            paper.centred(values, height, INK, box.x() + box.width() / 2, y, text);
        } else {
            paper.text(values, height, INK, box.x() + 1.8, y, text);
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

    /** A heading in a row of its own on a grey ground; returns where it ends. */
    double part(double x, double y, double width, String heading) {
        Box box = new Box(x, y, width, 8);
        ground(0xE9EAEC, box);
        frame(box);
        paper.centred(Face.HEI, size, INK, x + width / 2, y + 4 + size * 0.36, heading);
        return box.bottom();
    }

    /** Cells of printed words with these widths; returns where they end. */
    double told(double x, double y, double height, double[] widths, String... fields) {
        double at = x;
        for (int i = 0; i < fields.length; i++) {
            cell(new Box(at, y, widths[i], height), fields[i]);
            at += widths[i];
        }
        return y + height;
    }

    /** A cell with a square before every choice and a tick in that of the field. */
    void choices(Box box, String field, String... choices) {
        frame(box);
        ticked(box.x() + 1, box.y() + box.height() / 2 + size * 0.36, "", field, choices);
    }

    /** A line of a list on a phone: a grey label at the left, the value ends at the right; returns the next line. */
    double listed(double x, double y, double right, String label, String field) {
        paper.text(labels, size, GREY, x, y, label);
        String text = printed(field);
        double room = right - x - paper.width(labels, size, label) - 4;
        double height = size * Math.min(1, room / paper.width(values, size, text));
        until(values, height, INK, right, y, text);
        line(PALE, 0.2, x, y + 2.3, right);
        return y + 7.4;
    }

    /** A label that ends at {@code column}, the value behind it; after {@code ~} the clerk writes it above a line. */
    void beside(double column, double y, double right, String label, String field) {
        until(labels, size, INK, column, y, label);
        if (field.startsWith("~")) {
            line(INK, 0.2, column + 2, y + 1.8, right);
            pens().fill(column + 5, y + 0.4, right - column - 9, field.substring(1));
        } else {
            paper.fitted(values, size, INK, column + 2, y, right - column - 2, printed(field));
        }
    }

    /**
     * Sets text with the values of its fields, in braces, each above a line; {@code {name 40}} is a blank of that
     * width with the value in its middle, and the clerk fills one with {@code ~}; returns the last baseline.
     */
    double blanks(double x, double y, double room, double pitch, String text) {
        double[] at = {x, y};
        String[] pieces = text.split("[{}]", -1);
        for (int i = 0; i < pieces.length; i++) {
            String[] blank = pieces[i].split(" ", 2);
            if (i % 2 == 0) {
                run(at, x, room, pitch, labels, pieces[i]);
            } else if (blank.length == 1) {
                run(at, x, room, pitch, values, printed(pieces[i]));
            } else {
                blank(at, x, room, pitch, blank[0], Double.parseDouble(blank[1]));
            }
        }
        return at[1];
    }

    private void run(double[] at, double x, double room, double pitch, Face face, String text) {
        for (String one : text.split("(?<![0-9A-Za-z])|(?![0-9A-Za-z])", -1)) {
            double width = paper.width(face, size, one);
            if (at[0] + width > x + room && !"，。、；：）".contains(one)) {
                at[0] = x;
                at[1] += pitch;
            }
            paper.text(face, size, INK, at[0], at[1], one);
            if (!face.equals(labels)) {
                line(INK, 0.18, at[0], at[1] + 1.4, at[0] + width);
            }
            at[0] += width;
        }
    }

    private void blank(double[] at, double x, double room, double pitch, String field, double least) {
        boolean byHand = field.startsWith("~");
        double text = byHand ? 0 : paper.width(values, size, printed(field));
        double width = Math.max(least, text + 4);
        if (at[0] + width > x + room) {
            at[0] = x;
            at[1] += pitch;
        }
        line(INK, 0.18, at[0], at[1] + 1.4, at[0] + width);
        if (byHand) {
            pens().fill(at[0] + 3, at[1] + 0.2, width - 7, field.substring(1));
        } else {
            paper.text(values, size, INK, at[0] + (width - text) / 2, at[1], printed(field));
        }
        at[0] += width;
    }
}
