package heyan.samples;

import static java.util.stream.Collectors.joining;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** A form of {@link Style#UNSPOKEN} in the making: print, cells and lines, then what pens and the seal add. */
final class UnspokenPage {
    static final Color INK = new Color(0x17181C);

    private static final Color FAINT = new Color(0x5E6168);
    private static final Color BAND = new Color(0xDDE7F0);
    private final Paper paper;
    private final Sheet sheet;
    private final Set<Effect> effects;
    private final Dice dice;
    private final Handwriting hand = new Handwriting(Style.UNSPOKEN);
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

    UnspokenPage(Paper paper, Sheet sheet, Set<Effect> effects, Dice dice) {
        this.paper = paper;
        this.sheet = sheet;
        this.effects = effects;
        this.dice = dice;
        this.own = hand.pen(dice);
        this.clerk = hand.pen(dice);
    }

    UnspokenPage in(Face forLabels, Face forValues, Function<LocalDate, String> forDays) {
        labels = forLabels;
        values = forValues;
        days = forDays;
        return this;
    }

    /** What is printed for a field, or for several with {@code +} between them. */
    private String printed(String fields) {
        return Arrays.stream(fields.split("\\+", -1))
                .map(field -> field.endsWith("_date") ? days.apply(sheet.date(field)) : sheet.text(field))
                .collect(joining(" — "));
    }

    void centred(Face face, double size, double y, String text) {
        paper.centred(face, size, INK, RegistryArtist.WIDTH / 2, y, text);
    }

    void print(double x, double y, String text) {
        print(3.9, x, y, text);
    }

    void print(double size, double x, double y, String text) {
        paper.text(labels, size, INK, x, y, text);
    }

    /** Returns the baseline after the last line. */
    double wrapped(double size, double x, double y, double room, double pitch, String text) {
        return paper.wrapped(labels, size, INK, x, y, room, pitch, text);
    }

    void rule(double thickness, double x, double y, double right) {
        paper.line(INK, thickness, x, y, right, y);
    }

    /** A line to cut along. */
    void dashes(double x, double y, double right) {
        for (double at = x; at < right; at += 4) {
            paper.line(FAINT, 0.25, at, y, at + 2.4, y);
        }
    }

    void frame(Box box) {
        paper.box(INK, 0.26, box.x(), box.y(), box.width(), box.height());
    }

    /** A frame with its heading on a tinted band. */
    void panel(Box box, String heading) {
        paper.fill(BAND, new Rectangle2D.Double(box.x(), box.y(), box.width(), 7));
        frame(box);
        rule(0.2, box.x(), box.y() + 7, box.right());
        paper.text(Face.HEI_BOLD, 3.8, INK, box.x() + 3, box.y() + 5, heading);
    }

    /** A framed label; {@code |} breaks it into lines. */
    void label(Box box, String text) {
        frame(box);
        String[] lines = text.split("\\|", -1);
        double y = box.y() + box.height() / 2 + 1.4 - (lines.length - 1) * 2.4;
        for (String line : lines) {
            double wide = paper.width(labels, 3.9, line);
            double size = Math.min(3.9, 3.9 * (box.width() - 2) / wide);
            paper.centred(labels, size, INK, box.x() + box.width() / 2, y, line);
            y += 4.8;
        }
    }

    /** A framed value, see {@link #set}; after {@code ~} the clerk writes it. */
    void field(Box box, String field) {
        frame(box);
        if (field.startsWith("~")) {
            write(box.x() + 3, box.bottom() - box.height() * 0.31, box.width() - 7, field.substring(1));
        } else {
            set(box, field);
        }
    }

    /** Sets a value in the middle of a cell: in one line, else smaller in two. */
    void set(Box cell, String field) {
        String text = printed(field);
        double room = cell.width() - 4;
        double width = paper.width(values, 4.1, text);
        double middle = cell.y() + cell.height() / 2;
        if (width <= room * 1.15) {
            paper.fitted(values, 4.1, INK, cell.x() + 2, middle + 1.5, room, text);
        } else {
            double size = Math.min(3.5, 3.5 * room * 1.85 / paper.width(values, 3.5, text));
            paper.wrapped(values, size, INK, cell.x() + 2, middle - 0.7, room, 4.2, text);
        }
    }

    /** Cells such as {@code 姓名=name 24 40}, with the widths of label and value; returns where the row ends. */
    double cells(double x, double y, double height, String... cells) {
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

    /** A line of a panel: the label at the left, the value behind {@code indent}, a hairline below. */
    void entry(Box line, double indent, String label, String field) {
        paper.text(labels, 3.7, FAINT, line.x() + 3, line.y() + line.height() / 2 + 1.4, label);
        set(new Box(line.x() + indent, line.y(), line.width() - indent - 2, line.height()), field);
        paper.line(FAINT, 0.12, line.x() + 3, line.bottom(), line.right() - 3, line.bottom());
    }

    /** A small label and its value below, above a line; after {@code ~} the clerk writes it. */
    void stacked(double x, double y, double width, String label, String field) {
        paper.text(labels, 3.2, FAINT, x, y, label);
        paper.line(INK, 0.2, x, y + 8, x + width, y + 8);
        if (field.startsWith("~")) {
            write(x + 2, y + 6.8, width - 4, field.substring(1));
        } else {
            paper.fitted(values, 4.2, INK, x + 1, y + 6.3, width - 2, printed(field));
        }
    }

    /** Sets text with the values of its fields, in braces; returns the last baseline. */
    double prose(double x, double y, double room, double pitch, String text) {
        double at = x;
        double baseline = y;
        String[] pieces = text.split("[{}]", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean gap = i % 2 == 1;
            Face face = gap ? values : labels;
            String piece = gap ? printed(pieces[i]) : pieces[i];
            for (String one : piece.split("(?<![0-9A-Za-z])|(?![0-9A-Za-z])", -1)) {
                double width = paper.width(face, 4.5, one);
                if (at + width > x + room && !"，。、；：）".contains(one)) {
                    at = x;
                    baseline += pitch;
                }
                paper.text(face, 4.5, INK, at, baseline, one);
                at += width;
            }
        }
        return baseline;
    }

    private void write(double x, double y, double room, String field) {
        hand.within(paper, 5.8, clerk, x, y, room, sheet.text(field), dice);
    }

    /** A printed label and, on a line behind it, what the clerk writes. */
    void blank(double x, double y, double right, String label, String field) {
        print(x, y, label);
        double at = x + paper.width(labels, 3.9, label) + 0.6;
        paper.line(INK, 0.2, at, y + 1.3, right, y + 1.3);
        write(at + 2, y + 0.4, right - at - 4, field);
    }

    /** What the clerk finds, by hand. */
    void opinion(double x, double y, double room) {
        String[] said = {"情况属实，同意上报。", "经核实无误，同意申报。", "同意。", "材料齐全，属实，同意推荐。"};
        hand.within(paper, 6.2, clerk, x, y, room, said[dice.below(said.length)], dice);
    }

    void signature(double x, double y, String label) {
        print(x, y, label);
        if (sheet.yes("signature_present")) {
            double after = x + paper.width(labels, 3.9, label) + 2;
            String name = sheet.text("signer");
            hand.sign(paper, Math.min(8.4, 50.0 / name.length()), own, after, y + 0.8, name, dice);
        }
    }

    /** Numbers by hand before the printed words of a day. */
    void day(double x, double y, String field) {
        LocalDate day = sheet.date(field);
        int[] numbers = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        double[] at = {0, 18, 31.5};
        for (int i = 0; i < numbers.length; i++) {
            hand.write(paper, 5.1, pen(field), x + at[i], y, Integer.toString(numbers[i]), dice);
            print(x + at[i] + (i == 0 ? 13.2 : 8.2), y, "年月日".substring(i, i + 1));
        }
    }

    /** A whole day by hand after a printed label. */
    void dated(double x, double y, String label, String field) {
        print(x, y, label);
        LocalDate day = sheet.date(field);
        String text = dice.chance(0.5) ? Wording.plainDay(day) : Wording.dotted(day);
        hand.within(paper, 5.1, pen(field), x + paper.width(labels, 3.9, label) + 1.5, y + 0.3, 40, text, dice);
    }

    private Color pen(String field) {
        return field.equals("signed") ? own : clerk;
    }

    void stamp(double x, double y) {
        double across = x + dice.real(-6, 5);
        double down = y + dice.real(-3, 3);
        double size = dice.real(39, 43);
        if (sheet.yes("seal_present")) {
            FormArtist.seal(paper, size, across, down, sheet.text("seal_text"), effects, dice);
        }
    }

    /** The frame for the photo and the photo, glued on a little askew. */
    void photo(Box box) {
        frame(box);
        double tall = Math.min(Math.min(box.height() - 2.4, (box.width() - 2.4) * 33 / 25), 36);
        double wide = tall * 25 / 33;
        AffineTransform before = paper.graphics().getTransform();
        double x = box.x() + (box.width() - wide) / 2 + dice.real(-0.6, 0.6);
        double y = box.y() + (box.height() - tall) / 2 + dice.real(-0.5, 0.5);
        paper.graphics().rotate(dice.real(-0.025, 0.035), x + wide / 2, y + tall / 2);
        UnspokenLooks.photo(paper, sheet, x, y, wide, tall, dice);
        paper.graphics().setTransform(before);
    }
}
