package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.function.Function;

/** A form of {@link Style#UNSAID} in the making: what is printed. {@link UnsaidPens} adds what is by hand and the seal. */
class UnsaidPage {
    static final Color INK = new Color(0x1B1B1E);

    final Paper paper;
    final Sheet sheet;
    Face labels = Face.SONG;
    Face values = Face.SONG;
    double size = 3.9;
    private final UnsaidPens pens;
    private Color shade = new Color(0, true);
    private Function<LocalDate, String> days = Wording::plainDay;

    UnsaidPage(Paper paper, Sheet sheet, UnsaidPens pens) {
        this.paper = paper;
        this.sheet = sheet;
        this.pens = pens;
    }

    UnsaidPage in(Face forLabels, Face forValues, double forSize, Function<LocalDate, String> forDays) {
        labels = forLabels;
        values = forValues;
        size = forSize;
        days = forDays;
        return this;
    }

    /** The ground of labels from here on. */
    UnsaidPage shaded(int rgb) {
        shade = new Color(rgb);
        return this;
    }

    UnsaidPens pens() {
        return pens;
    }

    String printed(String field) {
        return field.endsWith("_date") ? days.apply(sheet.date(field)) : sheet.text(field);
    }

    void title(Face face, double height, double y, String text) {
        paper.centred(face, height, INK, RegistryArtist.WIDTH / 2, y, text);
    }

    /** Returns where the print ends. */
    double print(double x, double y, String text) {
        paper.text(labels, size, INK, x, y, text);
        return x + paper.width(labels, size, text);
    }

    void small(double x, double y, String text) {
        paper.text(labels, 3.1, INK, x, y, text);
    }

    /** Returns the baseline after the last line. */
    double wrapped(double x, double y, double room, double pitch, String text) {
        return paper.wrapped(labels, size, INK, x, y, room, pitch, text);
    }

    void rule(double thickness, double x, double y, double right) {
        paper.line(INK, thickness, x, y, right, y);
    }

    void frame(Box box) {
        paper.box(INK, 0.24, box.x(), box.y(), box.width(), box.height());
    }

    /** A coloured band with white words in it. */
    void band(Color colour, Box box, double height, String text) {
        paper.fill(colour, new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        double y = box.y() + box.height() / 2 + height * 0.36;
        paper.text(Face.HEI_BOLD, height, Color.WHITE, box.x() + 4, y, text);
    }

    /** A short coloured bar and a heading behind it. */
    void heading(Color colour, double x, double y, String text) {
        paper.fill(colour, new Rectangle2D.Double(x, y - 4.2, 1.6, 5.4));
        paper.text(Face.HEI_BOLD, 4.4, INK, x + 3.4, y, text);
        paper.line(colour, 0.2, x, y + 2.6, RegistryArtist.WIDTH - x, y + 2.6);
    }

    /** A label in a cell of its own, in the middle; {@code |} breaks it into lines. */
    void label(Box box, String text) {
        paper.fill(shade, new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        frame(box);
        String[] lines = text.split("\\|", -1);
        double pitch = size * 1.3;
        double y = box.y() + box.height() / 2 + size * 0.36 - (lines.length - 1) * pitch / 2;
        for (String line : lines) {
            labelLine(box, y, line);
            y += pitch;
        }
    }

    void labelLine(Box box, double y, String line) {
        double fits = Math.min(1, (box.width() - 1.6) / paper.width(labels, size, line));
        paper.centred(labels, size * fits, INK, box.x() + box.width() / 2, y, line);
    }

    /** A cell of its own for a value; after {@code ~} the clerk writes it. */
    void cell(Box box, String field) {
        frame(box);
        if (field.startsWith("~")) {
            pens.fill(box.x() + 3, box.bottom() - box.height() * 0.3, box.width() - 7, field.substring(1));
        } else {
            value(box, field);
        }
    }

    /** A row of cells such as {@code 入学时间=enrolment_date 24}, the labels above the values; returns where it ends. */
    double columns(double x, double y, double head, double body, String... cells) {
        double at = x;
        for (String text : cells) {
            String[] parts = text.split("[= ]", 3);
            double width = Double.parseDouble(parts[2]);
            label(new Box(at, y, width, head), parts[0]);
            cell(new Box(at, y + head, width, body), parts[1]);
            at += width;
        }
        return y + head + body;
    }

    /** Sets a value into a box: in one line, else smaller in two. */
    void value(Box box, String field) {
        String text = printed(field);
        double room = box.width() - 4.4;
        double width = paper.width(values, size + 0.2, text);
        double middle = box.y() + box.height() / 2;
        if (width <= room * 1.18) {
            paper.fitted(values, size + 0.2, INK, box.x() + 2.2, middle + size * 0.37, room, text);
        } else {
            double small = Math.min(3.4, 3.4 * room * 1.85 / paper.width(values, 3.4, text));
            paper.wrapped(values, small, INK, box.x() + 2.2, middle - 0.6, room, 4.1, text);
        }
    }

    /** Cells such as {@code 姓名=name 24 40}, with the widths of label and value; returns where the row ends. */
    double row(double x, double y, double height, String... cells) {
        double at = x;
        for (String text : cells) {
            String[] parts = text.split("[= ]", 4);
            Box label = new Box(at, y, Double.parseDouble(parts[2]), height);
            Box value = new Box(label.right(), y, Double.parseDouble(parts[3]), height);
            label(label, parts[0]);
            cell(value, parts[1]);
            at = value.right();
        }
        return y + height;
    }

    /** Cells such as {@code 姓名=name 40} whose label stands small in the upper corner; returns where the row ends. */
    double capped(double x, double y, double height, String... cells) {
        double at = x;
        for (String text : cells) {
            String[] parts = text.split("[= ]", 3);
            Box box = new Box(at, y, Double.parseDouble(parts[2]), height);
            frame(box);
            small(at + 1.4, y + 4, parts[0]);
            if (parts[1].startsWith("~")) {
                pens.fill(at + 4, box.bottom() - 2.2, box.width() - 8, parts[1].substring(1));
            } else {
                value(new Box(at + 1.5, y + 4.2, box.width() - 3, height - 4.2), parts[1]);
            }
            at = box.right();
        }
        return y + height;
    }

    /** A label that ends at {@code x} and its value behind. */
    void pair(double x, double y, double room, String label, String field) {
        paper.text(labels, size, new Color(0x55585F), x - paper.width(labels, size, label), y, label);
        paper.fitted(values, size + 0.2, INK, x + 2, y, room, printed(field));
    }

    /** A question and its answer on a line that ends at {@code right}; after {@code ~} the clerk writes it. */
    void answer(double x, double y, double right, String question, String field) {
        double at = print(x, y, question) + 0.8;
        paper.line(INK, 0.18, at, y + 1.4, right, y + 1.4);
        if (field.startsWith("~")) {
            pens.fill(at + 2, y + 0.3, right - at - 5, field.substring(1));
        } else {
            paper.fitted(values, size + 0.2, INK, at + 1.6, y, right - at - 3, printed(field));
        }
    }

    /** A question with a square before every answer; that of the field has a tick. */
    void ticked(double x, double y, String question, String field, String... choices) {
        double at = print(x, y, question) + 2;
        for (String choice : choices) {
            double side = size * 0.82;
            paper.box(INK, 0.25, at, y - side + 0.3, side, side);
            if (printed(field).equals(choice)) {
                paper.line(INK, 0.5, at + side * 0.18, y - side * 0.45, at + side * 0.45, y - 0.2);
                paper.line(INK, 0.5, at + side * 0.45, y - 0.2, at + side * 0.92, y - side * 0.9);
            }
            at = print(at + side + 1, y, choice) + 5;
        }
    }

    /** Sets text with the values of its fields, in braces, each above a line; returns the last baseline. */
    double prose(double x, double y, double room, double pitch, String text) {
        double at = x;
        double baseline = y;
        String[] pieces = text.split("[{}]", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean gap = i % 2 == 1;
            Face face = gap ? values : labels;
            String piece = gap ? " " + printed(pieces[i]) + " " : pieces[i];
            for (String one : piece.split("(?<![0-9A-Za-z])|(?![0-9A-Za-z])", -1)) {
                double width = paper.width(face, size, one);
                if (at + width > x + room && !"，。、；：）".contains(one)) {
                    at = x;
                    baseline += pitch;
                }
                paper.text(face, size, INK, at, baseline, one);
                if (gap) {
                    paper.line(INK, 0.18, at, baseline + 1.3, at + width, baseline + 1.3);
                }
                at += width;
            }
        }
        return baseline;
    }

    /** A label and, behind it, the name of the worker by hand. */
    void signature(double x, double y, String label) {
        pens.sign(print(x, y, label) + 2, y + 0.8);
    }

    /** Numbers by hand before the printed words of a day. */
    void day(double x, double y, String field) {
        double[] at = {13.5, 26, 38.5};
        for (int i = 0; i < at.length; i++) {
            print(x + at[i], y, "年月日".substring(i, i + 1));
        }
        pens.numbers(x, y, field);
    }

    /** A whole day by hand after a label. */
    void dated(double x, double y, String label, String field) {
        pens.date(print(x, y, label) + 1.5, y + 0.3, field);
    }

    /** The photo, glued into its frame a little askew. */
    void photo(Box box, Dice dice) {
        frame(box);
        double tall = Math.min(Math.min(box.height() - 3, (box.width() - 3) * 33 / 25), 36);
        double wide = tall * 25 / 33;
        AffineTransform before = paper.graphics().getTransform();
        double x = box.x() + (box.width() - wide) / 2 + dice.real(-0.5, 0.5);
        double y = box.y() + (box.height() - tall) / 2 + dice.real(-0.5, 0.5);
        paper.graphics().rotate(dice.real(-0.03, 0.03), x + wide / 2, y + tall / 2);
        UnspokenLooks.photo(paper, sheet, x, y, wide, tall, dice);
        paper.graphics().setTransform(before);
    }
}
