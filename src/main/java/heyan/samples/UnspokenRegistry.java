package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.util.List;

/** Lays the registry documents of {@link Style#UNSPOKEN} out: two columns between hairlines, or the newer single one. */
final class UnspokenRegistry {
    /** Where 样本 stands on a digital page. */
    static final double SPECIMEN = 286;

    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color INK = new Color(0x2A2B2E);
    private static final Color GREY = new Color(0x585B61);
    private static final Color RULE = new Color(0xD9DCE0);
    private static final Color TEAL = new Color(0x1B8A80);

    private UnspokenRegistry() {}

    static void draw(Surface page, Sheet sheet, Dice dice) {
        if (dice.chance(0.5)) {
            columns(page, sheet, dice);
        } else {
            column(page, sheet, dice);
        }
    }

    /** From an office's printer, now and then without colour. */
    static void printed(Paper paper, Sheet sheet, Dice dice) {
        draw(new PrintedPage(paper, 0.94, dice), sheet, dice);
        if (dice.chance(0.3)) {
            paper.grey();
        }
        paper.tint(new Color(dice.pick(UnspokenLooks.PAPERS)));
        paper.specimen(12, new Color(164, 158, 166), 0.32, 20, 26);
    }

    /** The name beside the photo, then two entries to a row; both squares at the left of the code. */
    private static void columns(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.HEI, 6.8, INK, WIDTH / 2, 30, RegistryArtist.title(sheet));
        String updated = "更新日期：" + Wording.plainDay(sheet.date("update_date"));
        page.centred(Face.SONG, 3.5, GREY, WIDTH / 2, 39, updated);
        page.line(TEAL, 0.5, 22, 43, WIDTH - 22, 43);
        UnspokenLooks.photo(page, sheet, 162, 47, 26, 34, dice);
        List<Entry> entries = UnspokenLooks.entries(sheet, 0);
        double y = 54;
        for (int i = 0; i < entries.size(); i++) {
            boolean right = i > 0 && i % 2 == 0;
            double room = right ? (y < 84 ? 34 : 62) : 46;
            page.text(Face.SONG, 3.7, GREY, right ? 100 : 24, y, entries.get(i).label());
            page.fitted(
                    Face.HEI,
                    3.9,
                    INK,
                    right ? 126 : 50,
                    y,
                    room,
                    entries.get(i).value());
            if (i % 2 == 0) {
                page.line(RULE, 0.25, 22, y + 4, y < 84 ? 158 : 188, y + 4);
                y += 12;
            }
        }
        verified(page, sheet, Math.max(y + 2, 160), dice);
    }

    private static void verified(Surface page, Sheet sheet, double y, Dice dice) {
        page.text(Face.HEI, 4.2, TEAL, 24, y, "在线验证");
        UnspokenLooks.qr(page, sheet, 24, y + 6, 28, dice);
        page.centred(Face.SONG, 2.7, GREY, 38, y + 38, "报告二维码");
        page.image(QrPicture.mini(dice), 60, y + 6, 28, 28);
        page.centred(Face.SONG, 2.7, GREY, 74, y + 38, "小程序码");
        page.text(Face.SONG, 3.8, GREY, 98, y + 12, "在线验证码");
        page.text(Face.HEI, 4.6, INK, 98, y + 20, Wording.grouped(sheet.text("verification_code")));
        page.text(Face.SONG, 3.6, GREY, 98, y + 30, "验证有效期至：" + Wording.plainDay(sheet.date("valid_until")));
        RegistryArtist.notes(page, sheet, 24, y + 50, 162);
    }

    /** One entry to a row, the code among them; the square at the right foot, the notes at its left. */
    private static void column(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.SONG_BOLD, 6.9, INK, WIDTH / 2, 33, RegistryArtist.title(sheet));
        UnspokenLooks.photo(page, sheet, 158, 48, 28, 37, dice);
        List<Entry> entries = UnspokenLooks.entries(sheet, 1);
        double pitch = 168.0 / (entries.size() + 3);
        double y = 54;
        y = row(page, y, pitch, "更新日期", Wording.paddedDay(sheet.date("update_date")));
        for (Entry entry : entries) {
            y = row(page, y, pitch, entry.label(), entry.value());
        }
        y = row(page, y, pitch, "在线验证码", sheet.text("verification_code"));
        y = row(page, y, pitch, "验证有效期至", Wording.paddedDay(sheet.date("valid_until")));
        page.line(RULE, 0.4, 24, y - 3, WIDTH - 24, y - 3);
        UnspokenLooks.qr(page, sheet, 158, y + 2, 28, dice);
        page.centred(Face.SONG, 2.8, GREY, 172, y + 34, "扫描二维码验证");
        RegistryArtist.notes(page, sheet, 26, y + 5, 124);
    }

    private static double row(Surface page, double y, double pitch, String label, String value) {
        page.text(Face.SONG, 3.9, GREY, 26, y, label);
        page.fitted(Face.HEI, 4.1, INK, 64, y, y < 92 ? 88 : 120, value);
        return y + pitch;
    }
}
