package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A form of {@link Style#UNSHOWN} in the making: an {@link UnsaidPage} and what only these offices draw. */
final class UnshownPage extends UnsaidPage {
    static final Color GREY = new Color(0x777C85);
    private static final Color PALE = new Color(0xD3D7DC);
    private boolean centred;

    UnshownPage(Paper paper, Sheet sheet, UnsaidPens pens) {
        super(paper, sheet, pens);
    }

    /** Values stand in the middle of their cells from here on. */
    UnshownPage centring() {
        centred = true;
        return this;
    }

    /** Centred values have one line, or two of the same height; numbers never break. */
    @Override
    void value(Box box, String field) {
        String text = printed(field);
        double room = box.width() - 2.6;
        double share = room / paper.width(values, size, text);
        double x = box.x() + box.width() / 2;
        double middle = box.y() + box.height() / 2;
        if (!centred) {
            super.value(box, field);
        } else if (share >= 0.82 || text.matches("[0-9X.]*") || box.height() < size * 2.3) {
            double height = size * Math.min(1, share);
            paper.centred(values, height, INK, x, middle + height * 0.36, text);
        } else {
            double height = size * Math.min(0.92, share * 1.85);
            int cut = (text.length() + 1) / 2;
            paper.centred(values, height, INK, x, middle - height * 0.24, text.substring(0, cut));
            paper.centred(values, height, INK, x, middle + height * 1.02, text.substring(cut));
        }
    }

    void border(double thickness, Box box) {
        paper.box(INK, thickness, box.x(), box.y(), box.width(), box.height());
    }

    void words(Face face, double height, Color colour, double x, double y, String text) {
        paper.text(face, height, colour, x, y, text);
    }

    /** Words that end at {@code right}. */
    void until(double right, double y, String text) {
        print(right - paper.width(labels, size, text), y, text);
    }

    /** A coloured ground with nothing on it. */
    void ground(int rgb, Box box) {
        paper.fill(new Color(rgb), new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    /** A label and, right behind it, the value without a line. */
    void said(double x, double y, double right, String label, String field) {
        double at = print(x, y, label) + 0.6;
        paper.fitted(values, size + 0.2, INK, at, y, right - at, printed(field));
    }

    /** A square for every character of a value. */
    void squares(Box box, String field) {
        String text = printed(field);
        double side = box.width() / Math.max(1, text.length());
        frame(box);
        for (int i = 0; i < text.length(); i++) {
            double x = box.x() + i * side;
            paper.line(INK, 0.2, x, box.y(), x, box.bottom());
            double y = box.y() + box.height() / 2 + size * 0.37;
            paper.centred(values, size, INK, x + side / 2, y, text.substring(i, i + 1));
        }
    }

    /** A cell with a square before every choice and a tick in that of the field. */
    void choices(Box box, String field, String... choices) {
        frame(box);
        double side = size * 0.82;
        double y = box.y() + box.height() / 2 + size * 0.36;
        double at = box.x() + 3;
        for (String choice : choices) {
            paper.box(INK, 0.25, at, y - side + 0.3, side, side);
            if (printed(field).equals(choice)) {
                paper.line(INK, 0.5, at + side * 0.18, y - side * 0.45, at + side * 0.45, y - 0.2);
                paper.line(INK, 0.5, at + side * 0.45, y - 0.2, at + side * 0.92, y - side * 0.9);
            }
            at = print(at + side + 1, y, choice) + 3;
        }
    }

    /** A small grey label, the value below it above a pale line; after {@code ~} the clerk writes it. */
    void stacked(double x, double y, double width, String label, String field) {
        paper.text(labels, 3.1, GREY, x, y, label);
        if (field.startsWith("~")) {
            pens().fill(x + 3, y + 9.4, width - 8, field.substring(1));
            paper.line(GREY, 0.2, x, y + 10.8, x + width - 4, y + 10.8);
        } else {
            paper.fitted(values, size + 0.2, INK, x, y + 5.8, width - 5, printed(field));
            paper.line(PALE, 0.2, x, y + 8, x + width - 4, y + 8);
        }
    }

    /** A row of a list: its number, what is asked, the answer, and a hint; returns where it ends. */
    double item(double y, double height, int number, String label, String field, String hint) {
        label(new Box(15, y, 12, height), Integer.toString(number));
        label(new Box(27, y, 40, height), label);
        cell(new Box(67, y, 86, height), field);
        if (!hint.isEmpty()) {
            frame(new Box(153, y, 42, height));
            paper.fitted(labels, 3.1, INK, 154.6, y + height / 2 + 1.1, 39, hint);
        }
        return y + height;
    }

    /** Pairs such as {@code 姓名=name 30 60} without cells, a pale line below them; returns where the row ends. */
    double flow(double x, double y, double height, String... pairs) {
        double at = x;
        double base = y + height / 2 + 1.4;
        for (String text : pairs) {
            String[] parts = text.split("[= ]", 4);
            double wide = Double.parseDouble(parts[2]);
            double room = Double.parseDouble(parts[3]);
            paper.text(labels, size, GREY, at + 2, base, parts[0]);
            if (parts[1].startsWith("~")) {
                pens().fill(at + wide + 2, y + height * 0.7, room - 6, parts[1].substring(1));
            } else {
                paper.fitted(values, size + 0.1, INK, at + wide, base, room - 3, printed(parts[1]));
            }
            at += wide + room;
        }
        paper.line(PALE, 0.25, x, y + height, at, y + height);
        return y + height;
    }

    /** Sets text with the values of its fields, in braces, each above a line that starts and ends with it. */
    @Override
    double prose(double x, double y, double room, double pitch, String text) {
        double at = x;
        double baseline = y;
        String[] pieces = text.split("[{}]", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean gap = i % 2 == 1;
            Face face = gap ? values : labels;
            String piece = gap ? printed(pieces[i]) : pieces[i];
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
}
