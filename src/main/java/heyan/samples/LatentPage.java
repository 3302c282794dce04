package heyan.samples;

import static java.util.stream.Collectors.joining;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** A form of {@link Style#LATENT} in the making: print, cells, blanks, and what the pens and the seal add. */
final class LatentPage {
    static final Color INK = new Color(0x1B1B1F);

    private static final Color SHADE = new Color(0xE9ECEF);
    private final Paper paper;
    private final Sheet sheet;
    private final Set<Effect> effects;
    private final Dice dice;
    private final Handwriting hand = new Handwriting(Style.LATENT);
    private final Color own;
    private final Color clerk;
    private Face labels = Face.SONG;
    private Face values = Face.SONG;
    private Function<LocalDate, String> days = Wording::plainDay;

    /** Where a part of the form is, in millimetres. */
    record Box(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }
    }

    LatentPage(Paper paper, Sheet sheet, Set<Effect> effects, Dice dice) {
        this.paper = paper;
        this.sheet = sheet;
        this.effects = effects;
        this.dice = dice;
        this.own = hand.pen(dice);
        this.clerk = hand.pen(dice);
    }

    LatentPage set(Face forLabels, Face forValues, Function<LocalDate, String> forDays) {
        labels = forLabels;
        values = forValues;
        days = forDays;
        return this;
    }

    /** What is printed for a field, or for several with {@code +} between them. */
    private String printed(String fields) {
        return Arrays.stream(fields.split("\\+", -1))
                .map(field -> field.endsWith("_date") ? days.apply(sheet.date(field)) : sheet.text(field))
                .collect(joining(fields.contains("_date") ? "至" : "　"));
    }

    void title(Face face, double size, double y, String text) {
        paper.centred(face, size, INK, RegistryArtist.WIDTH / 2, y, text);
    }

    void print(double x, double y, String text) {
        print(3.9, x, y, text);
    }

    void print(double size, double x, double y, String text) {
        paper.text(labels, size, INK, x, y, text);
    }

    void wrapped(double x, double y, double room, String text) {
        paper.wrapped(labels, 3.8, INK, x, y, room, 6.1, text);
    }

    void frame(Box box) {
        paper.box(INK, 0.28, box.x(), box.y(), box.width(), box.height());
    }

    void shade(Box box) {
        paper.fill(SHADE, new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        frame(box);
    }

    /** A framed label; what follows {@code |} stands in a second line, smaller where it is a hint in brackets. */
    void label(Box box, String text) {
        frame(box);
        String[] lines = text.split("\\|", 2);
        double middle = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2 + (lines.length > 1 ? -0.6 : 1.4);
        centred(labels, 3.8, middle, y, box.width() - 1.6, lines[0]);
        if (lines.length > 1) {
            boolean hint = lines[1].startsWith("（");
            centred(labels, hint ? 2.7 : 3.8, middle, y + (hint ? 3.9 : 4.4), box.width() - 1.6, lines[1]);
        }
    }

    /** A framed value: in one line, else smaller in two as a typist's table breaks it. */
    private void value(Box box, String text) {
        frame(box);
        double room = box.width() - 4;
        double width = paper.width(values, 4, text);
        double middle = box.y() + box.height() / 2;
        if (width <= room * 1.2 || box.height() < 8) {
            paper.fitted(values, 4, INK, box.x() + 2, middle + 1.5, room, text);
        } else {
            double size = Math.min(3.4, 3.4 * room * 1.8 / paper.width(values, 3.4, text));
            paper.wrapped(values, size, INK, box.x() + 2, middle - 0.8, room, 4.2, text);
        }
    }

    private void centred(Face face, double size, double x, double y, double room, String text) {
        double width = paper.width(face, size, text);
        paper.centred(face, width > room ? size * room / width : size, INK, x, y, text);
    }

    /** Cells such as {@code 姓名=name 24 40}, with the widths of label and value; returns where the row ends. */
    double row(double x, double y, double height, String... cells) {
        double at = x;
        for (String cell : cells) {
            String[] parts = cell.split("[= ]", 4);
            Box label = new Box(at, y, Double.parseDouble(parts[2]), height);
            Box value = new Box(label.right(), y, Double.parseDouble(parts[3]), height);
            label(label, parts[0]);
            field(value, parts[1]);
            at = value.right();
        }
        return y + height;
    }

    /** Labels on grey above their values, such as {@code 姓名=name 40}; returns where the row ends. */
    double headed(double x, double y, String... cells) {
        double at = x;
        for (String cell : cells) {
            String[] parts = cell.split("[= ]", 3);
            Box head = new Box(at, y, Double.parseDouble(parts[2]), 6.2);
            shade(head);
            centred(labels, 3.5, at + head.width() / 2, y + 4.4, head.width() - 2, parts[0]);
            field(new Box(at, head.bottom(), head.width(), 9.4), parts[1]);
            at = head.right();
        }
        return y + 15.6;
    }

    /** A cell with the printed value of a field; after {@code ~} the clerk writes it. */
    void field(Box cell, String field) {
        if (field.startsWith("~")) {
            frame(cell);
            write(cell.x() + 3, cell.bottom() - cell.height() * 0.3, cell.width() - 7, field.substring(1));
        } else {
            value(cell, printed(field));
        }
    }

    /** Sets text whose fields, in braces, stand above a line; returns the last baseline. */
    double filled(double x, double y, double room, double pitch, String text) {
        double at = x;
        double baseline = y;
        String[] pieces = text.split("[{}]", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean gap = i % 2 == 1;
            Face face = gap ? values : labels;
            String piece = gap ? " " + printed(pieces[i]) + " " : pieces[i];
            for (String one : piece.split("(?<![0-9A-Za-z])|(?![0-9A-Za-z])", -1)) {
                double width = paper.width(face, 4.3, one);
                if (at + width > x + room && !"，。、；：）".contains(one)) {
                    at = x;
                    baseline += pitch;
                }
                paper.text(face, 4.3, INK, at, baseline, one);
                if (gap) {
                    paper.line(INK, 0.18, at, baseline + 1.4, at + width, baseline + 1.4);
                }
                at += width;
            }
        }
        return baseline;
    }

    private void write(double x, double y, double room, String field) {
        hand.within(paper, 5.9, clerk, x, y, room, sheet.text(field), dice);
    }

    /** A printed label and a line to write on. */
    void blank(double x, double y, double right, String label, String field) {
        print(x, y, label);
        line(x + paper.width(labels, 3.9, label) + 1, y, right, field);
    }

    /** A line with the clerk's writing on it. */
    void line(double x, double y, double right, String field) {
        paper.line(INK, 0.2, x, y + 1.2, right, y + 1.2);
        write(x + 2, y + 0.4, right - x - 4, field);
    }

    /** A printed label, a colon and the printed value of a field above a line. */
    void typed(double x, double y, double right, String label, String field) {
        print(x, y, label + "：");
        double at = x + paper.width(labels, 3.9, label + "：") + 0.5;
        paper.line(INK, 0.18, at, y + 1.4, right, y + 1.4);
        paper.fitted(values, 4, INK, at + 1, y, right - at - 2, printed(field));
    }

    void signature(double x, double y, String label) {
        print(x, y, label);
        if (sheet.yes("signature_present")) {
            double after = x + paper.width(labels, 3.9, label) + 2;
            String name = sheet.text("signer");
            hand.sign(paper, Math.min(8.2, 50.0 / name.length()), own, after, y + 0.8, name, dice);
        }
    }

    /** Numbers by hand before the printed words of a day. */
    void day(double x, double y, String field) {
        LocalDate day = sheet.date(field);
        int[] numbers = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        double[] at = {0, 17.5, 31};
        for (int i = 0; i < numbers.length; i++) {
            hand.write(paper, 5, pen(field), x + at[i], y, Integer.toString(numbers[i]), dice);
            print(x + at[i] + (i == 0 ? 12.8 : 8.4), y, "年月日".substring(i, i + 1));
        }
    }

    /** A whole day by hand after a printed label. */
    void written(double x, double y, String label, String field) {
        print(x, y, label);
        LocalDate day = sheet.date(field);
        String text = dice.chance(0.5) ? Wording.plainDay(day) : Wording.dotted(day);
        hand.within(paper, 5, pen(field), x + paper.width(labels, 3.9, label) + 1.5, y + 0.3, 38, text, dice);
    }

    private Color pen(String field) {
        return field.equals("signed") ? own : clerk;
    }

    void stamp(double x, double y) {
        double across = x + dice.real(-5, 5);
        double down = y + dice.real(-3, 3);
        double size = dice.real(39, 43);
        if (sheet.yes("seal_present")) {
            FormArtist.seal(paper, size, across, down, sheet.text("seal_text"), effects, dice);
        }
    }

    /** The frame for the photo and the photo, glued on a little askew. */
    void photo(Box box) {
        frame(box);
        double tall = Math.min(box.height() - 2.4, 35);
        double wide = tall * 26 / 33;
        AffineTransform before = paper.graphics().getTransform();
        double x = box.x() + (box.width() - wide) / 2 + dice.real(-0.7, 0.7);
        double y = box.y() + (box.height() - tall) / 2 + dice.real(-0.5, 0.5);
        paper.graphics().rotate(dice.real(-0.03, 0.03), x + wide / 2, y + tall / 2);
        LatentLooks.photo(paper, sheet, x, y, wide, tall, dice);
        paper.graphics().setTransform(before);
    }
}
