package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A form of {@link Style#UNASKED} in the making: an {@link UnsaidPage} and what only these offices draw. */
final class UnaskedPage {
    static final Color GREY = new Color(0x6B7078);
    static final Color PALE = new Color(0xC4C9D0);
    private static final Color INK = UnsaidPage.INK;

    private final Paper paper;
    private final Sheet sheet;
    private final UnsaidPage page;

    UnaskedPage(Paper paper, Sheet sheet, UnsaidPens pens) {
        this.paper = paper;
        this.sheet = sheet;
        this.page = new UnsaidPage(paper, sheet, pens);
    }

    UnsaidPage page() {
        return page;
    }

    static String slashed(LocalDate day) {
        return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    /** A line of print that is no label: the head or foot of a page. */
    void note(Color colour, double height, double x, double y, String text) {
        paper.text(Face.HEI, height, colour, x, y, text);
    }

    /** A heading at the left of the page or of a part. */
    void lead(Face face, double height, double x, double y, String text) {
        paper.text(face, height, INK, x, y, text);
    }

    void centred(Face face, double height, double x, double y, String text) {
        paper.centred(face, height, INK, x, y, text);
    }

    /** The outer border of a table. */
    void border(double thickness, Box box) {
        paper.box(INK, thickness, box.x(), box.y(), box.width(), box.height());
    }

    void hairline(double x, double y, double right) {
        paper.line(PALE, 0.2, x, y, right, y);
    }

    void panel(int rgb, Box box) {
        paper.fill(new Color(rgb), new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    void dashes(double x, double y, double right) {
        for (double at = x; at < right; at += 3) {
            paper.line(INK, 0.25, at, y, Math.min(at + 1.8, right), y);
        }
    }

    /** Columns such as {@code 姓名=name 40}, each label in a cell above its value; returns where the values end. */
    double columns(double x, double y, double head, double body, String... cells) {
        double at = x;
        for (String text : cells) {
            String[] parts = text.split("[= ]", 3);
            double width = Double.parseDouble(parts[2]);
            page.label(new Box(at, y, width, head), parts[0]);
            page.cell(new Box(at, y + head, width, body), parts[1]);
            at += width;
        }
        return y + head + body;
    }

    /** A row over the whole table with the heading of a part. */
    double part(double x, double y, double width, double height, String heading) {
        page.frame(new Box(x, y, width, height));
        paper.text(Face.HEI_BOLD, 4, INK, x + 2.5, y + height / 2 + 1.4, heading);
        return y + height;
    }

    /** A square for every character of a value; returns where the row ends. */
    double squares(Box box, Face face, double size, String field) {
        String text = sheet.text(field);
        double side = box.width() / text.length();
        page.frame(box);
        for (int i = 1; i < text.length(); i++) {
            double at = box.x() + i * side;
            paper.line(INK, 0.24, at, box.y(), at, box.bottom());
        }
        paper.pitched(face, size, INK, box.x(), box.y() + box.height() / 2 + size * 0.37, side, text);
        return box.bottom();
    }

    /** A label at the left and the value behind it, a line below; after {@code ~} the clerk writes it. */
    double open(Box box, double label, String text, String field) {
        page.print(box.x() + 1, box.y() + box.height() / 2 + 1.5, text);
        Box value = new Box(box.x() + label, box.y(), box.width() - label, box.height());
        if (field.startsWith("~")) {
            page.pens().fill(value.x() + 3, box.bottom() - 2.2, value.width() - 7, field.substring(1));
        } else {
            page.value(value, field);
        }
        page.rule(0.18, box.x(), box.bottom(), box.right());
        return box.bottom();
    }

    /** A line of a list on a telephone: a grey label at the left, the value ends at the right. */
    double listed(Box box, String label, String text) {
        double y = box.y() + box.height() / 2 + 1.4;
        double end = box.x() + 4 + paper.width(Face.HEI, 3.8, label);
        paper.text(Face.HEI, 3.8, GREY, box.x() + 4, y, label);
        double room = box.right() - 4 - end - 6;
        double size = Math.min(4, 4 * room / paper.width(Face.HEI, 4, text));
        paper.text(Face.HEI, size, INK, box.right() - 4 - paper.width(Face.HEI, size, text), y, text);
        hairline(box.x() + 4, box.bottom(), box.right() - 4);
        return box.bottom();
    }

    /** What the worker typed in sentences of his own, with fields in braces; breaks no number. */
    void typed(double x, double y, double room, double pitch, String text) {
        String all = Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .replaceAll(field -> printed(field.group(1), Wording::plainDay));
        double at = x;
        double baseline = y;
        for (String one : all.split("(?<![0-9A-Za-z])|(?![0-9A-Za-z])", -1)) {
            double width = paper.width(Face.KAI, 4.4, one);
            if (at + width > x + room && !"，。、；：）".contains(one)) {
                at = x;
                baseline += pitch;
            }
            paper.text(Face.KAI, 4.4, INK, at, baseline, one);
            at += width;
        }
    }

    /** What a field says, its day as given. */
    String printed(String field, Function<LocalDate, String> days) {
        String text = field.endsWith("_date") ? days.apply(sheet.date(field)) : sheet.text(field);
        return field.equals("bank_card_number") ? Wording.grouped(text) : text;
    }

    void pale(Box box) {
        paper.box(PALE, 0.25, box.x(), box.y(), box.width(), box.height());
    }

    /** Cells with pale lines and right-set labels, such as {@code 姓名=name 24 40}; returns where the row ends. */
    double pale(double x, double y, double height, String... cells) {
        double at = x;
        for (String text : cells) {
            String[] parts = text.split("[= ]", 4);
            Box label = new Box(at, y, Double.parseDouble(parts[2]), height);
            Box value = new Box(label.right(), y, Double.parseDouble(parts[3]), height);
            panel(0xF3F5F8, label);
            pale(label);
            pale(value);
            double width = paper.width(Face.HEI, 3.7, parts[0]);
            paper.text(Face.HEI, 3.7, INK, label.right() - 2 - width, y + height / 2 + 1.4, parts[0]);
            if (parts[1].startsWith("~")) {
                page.pens().fill(value.x() + 3, y + height * 0.7, value.width() - 7, parts[1].substring(1));
            } else {
                page.value(value, parts[1]);
            }
            at = value.right();
        }
        return y + height;
    }
}
