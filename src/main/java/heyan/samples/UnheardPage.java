package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A form of {@link Style#UNHEARD} in the making, with what word processors and spreadsheets do to cells. */
final class UnheardPage extends UnsaidPage {
    private Color line = INK;
    private double thickness = 0.24;
    private boolean centred;
    private boolean labelsLeft;
    private boolean grouped;

    UnheardPage(Paper paper, Sheet sheet, UnsaidPens pens) {
        super(paper, sheet, pens);
    }

    /** How rules are drawn from here on. */
    UnheardPage ruled(int rgb, double thick) {
        line = new Color(rgb);
        thickness = thick;
        return this;
    }

    /** Values stand in the middle of their cells. */
    UnheardPage centring() {
        centred = true;
        return this;
    }

    /** Labels begin at the left of their cells. */
    UnheardPage labelsAtLeft() {
        labelsLeft = true;
        return this;
    }

    /** Card numbers are printed in groups of four. */
    UnheardPage grouping() {
        grouped = true;
        return this;
    }

    @Override
    String printed(String field) {
        String text = super.printed(field);
        return grouped && field.equals("bank_card_number") ? Wording.grouped(text) : text;
    }

    @Override
    void frame(Box box) {
        paper.box(line, thickness, box.x(), box.y(), box.width(), box.height());
    }

    /** A thick line round the table. */
    void border(double thick, Box box) {
        paper.box(line, thick, box.x(), box.y(), box.width(), box.height());
    }

    /** Hints in brackets on a line of their own are smaller. */
    @Override
    void labelLine(Box box, double y, String text) {
        double height = text.startsWith("（") ? size * 0.8 : size;
        double fits = height * Math.min(1, (box.width() - 1.6) / paper.width(labels, height, text));
        if (labelsLeft) {
            paper.text(labels, fits, INK, box.x() + 2, y, text);
        } else {
            paper.centred(labels, fits, INK, box.x() + box.width() / 2, y, text);
        }
    }

    /** In one line, or in two of the same size where the cell is tall enough; numbers never break. */
    @Override
    void value(Box box, String field) {
        String text = printed(field);
        double room = box.width() - 3;
        double share = room / paper.width(values, size, text);
        double middle = box.y() + box.height() / 2;
        if (share >= 0.8 || text.matches("[0-9X ]*") || box.height() < size * 2.2) {
            valueLine(box, size * Math.min(1, share), middle + size * 0.36, text);
            return;
        }
        double small = size * Math.min(0.94, share * 1.85);
        int cut = text.length();
        while (paper.width(values, small, text.substring(0, cut)) > room) {
            cut--;
        }
        valueLine(box, small, middle - small * 0.22, text.substring(0, cut));
        valueLine(box, small, middle + small * 0.96, text.substring(cut));
    }

    private void valueLine(Box box, double height, double y, String text) {
        if (centred) {
            paper.centred(values, height, INK, box.x() + box.width() / 2, y, text);
        } else {
            paper.text(values, height, INK, box.x() + 1.8, y, text);
        }
    }

    /** A coloured row with a heading in its middle. */
    void part(int rgb, Box box, String heading) {
        paper.fill(new Color(rgb), new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        label(box, heading);
    }

    /** A cell with a square before every choice; that of the field has a tick. */
    void choices(Box box, String field, String... choices) {
        frame(box);
        ticked(box.x() + 1, box.y() + box.height() / 2 + size * 0.36, "", field, choices);
    }

    /** One small cell for each character. */
    void grid(Box box, String field) {
        List<String> characters = List.of(printed(field).split(""));
        double step = box.width() / characters.size();
        for (int i = 0; i < characters.size(); i++) {
            Box one = new Box(box.x() + i * step, box.y(), step, box.height());
            frame(one);
            double y = box.y() + box.height() / 2 + size * 0.37;
            paper.centred(values, size, INK, one.x() + step / 2, y, characters.get(i));
        }
    }

    /** Words in a typeface and size of their own. */
    void words(Face face, double height, double x, double y, String text) {
        paper.text(face, height, INK, x, y, text);
    }

    /** Words that end at {@code right}. */
    void until(double right, double y, String text) {
        print(right - paper.width(labels, size, text), y, text);
    }

    /** A dashed line right across the page, with words in its middle. */
    void cut(double y, String text) {
        double half = paper.width(labels, size, text) / 2 + 3;
        for (double x = 14; x < RegistryArtist.WIDTH - 16; x += 3.6) {
            if (Math.abs(x + 1 - RegistryArtist.WIDTH / 2) > half) {
                paper.line(INK, 0.2, x, y, x + 2.2, y);
            }
        }
        paper.centred(labels, size, INK, RegistryArtist.WIDTH / 2, y + size * 0.36, text);
    }
}
