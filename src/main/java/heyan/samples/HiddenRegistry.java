package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.util.List;

/** Lays the registry documents of {@link Style#HIDDEN} out: a table that holds all, or labels of one width with colons. */
final class HiddenRegistry {
    /** Where 样本 stands on a digital page. */
    static final double SPECIMEN = 280;

    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color INK = new Color(26, 26, 30);
    private static final Color GREY = new Color(104, 106, 112);

    private HiddenRegistry() {}

    static void draw(Surface page, Sheet sheet, Dice dice) {
        if (dice.chance(0.5)) {
            tabled(page, sheet, dice);
        } else {
            listed(page, sheet, dice);
        }
    }

    /** From an office's printer, some without colour. */
    static void printed(Paper paper, Sheet sheet, Dice dice) {
        draw(new PrintedPage(paper, 0.92, dice), sheet, dice);
        if (dice.chance(0.2)) {
            paper.grey();
        }
        paper.tint(new Color(dice.pick(HiddenLooks.PAPERS)));
        paper.specimen(12, new Color(160, 150, 170), 0.32, 150, 282);
    }

    /** Photo in the upper left cell, code and square in the last row. */
    private static void tabled(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.HEI, 7, INK, WIDTH / 2, 28, RegistryArtist.title(sheet));
        HiddenLooks.before(page, Face.SONG, 3.5, GREY, 188, 39, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        List<Entry> entries = HiddenLooks.entries(sheet, 0);
        double high = 10.4;
        page.box(INK, 0.3, 22, 43, 34, 4 * high);
        HiddenLooks.photo(page, sheet, 25.5, 46, 27, 35.6, dice);
        FormGrid beside = new FormGrid(page, Face.SONG, Face.HEI, 56, 132, 43, high);
        for (int i = 0; i < 8; i += 2) {
            row(beside, entries.get(i), entries.get(i + 1), 26, 40);
        }
        FormGrid below = new FormGrid(page, Face.SONG, Face.HEI, 22, 166, beside.bottom(), high);
        for (int i = 8; i < entries.size(); ) {
            Entry one = entries.get(i);
            boolean alone = i + 1 == entries.size()
                    || one.value().length() > 12
                    || entries.get(i + 1).value().length() > 12
                    || one.label().equals("专业");
            if (alone) {
                below.row(one.label(), one.value(), 34, 132);
            } else {
                row(below, one, entries.get(i + 1), 34, 49);
            }
            i += alone ? 1 : 2;
        }
        verified(page, sheet, below.bottom(), dice);
    }

    private static void verified(Surface page, Sheet sheet, double y, Dice dice) {
        page.box(INK, 0.3, 22, y, 166, 40);
        page.line(INK, 0.3, 140, y, 140, y + 40);
        HiddenLooks.qr(page, sheet, 147, y + 3.5, 33, dice);
        page.text(Face.SONG, 3.9, GREY, 28, y + 12, "在线验证码");
        page.text(Face.HEI, 5, INK, 28, y + 20, HiddenLooks.code(sheet, dice));
        page.text(Face.SONG, 3.9, GREY, 28, y + 31, "验证有效期至");
        page.text(Face.HEI, 4, INK, 56, y + 31, Wording.plainDay(sheet.date("valid_until")));
        RegistryArtist.notes(page, sheet, 23, y + 52, 164);
    }

    private static void row(FormGrid grid, Entry left, Entry right, double label, double value) {
        grid.row(left.label(), left.value(), label, value, right.label(), right.value(), label, value);
    }

    /** Labels set out to one width, a colon after each; the square below at the left, its code beside it. */
    private static void listed(Surface page, Sheet sheet, Dice dice) {
        page.text(Face.SONG_BOLD, 7.6, INK, 26, 31, RegistryArtist.title(sheet));
        page.line(INK, 0.7, 26, 36, WIDTH - 26, 36);
        page.text(Face.SONG, 3.6, GREY, 26, 43, "更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        HiddenLooks.photo(page, sheet, 154, 48, 30, 40, dice);
        List<Entry> entries = HiddenLooks.entries(sheet, 1);
        double pitch = 146.0 / entries.size();
        double y = 57;
        for (Entry entry : entries) {
            String label = entry.label();
            double wide = 26;
            page.pitched(Face.SONG, Math.min(4, wide / label.length()), GREY, 26, y, wide / label.length(), label);
            page.text(Face.SONG, 4, GREY, 26 + wide, y, "：");
            page.fitted(Face.SONG, 4.3, INK, 60, y, y < 94 ? 90 : 122, entry.value());
            y += pitch;
        }
        page.line(GREY, 0.2, 26, 202, WIDTH - 26, 202);
        HiddenLooks.qr(page, sheet, 26, 206, 28, dice);
        page.text(Face.SONG, 3.8, GREY, 62, 214, "在线验证码：");
        page.text(Face.HEI, 4.8, INK, 62, 222, HiddenLooks.code(sheet, dice));
        String until = Wording.paddedDay(sheet.date("valid_until"));
        page.text(Face.SONG, 3.8, GREY, 62, 231, "本报告在线验证有效期至：" + until);
        RegistryArtist.notes(page, sheet, 26, 243, 158);
    }
}
