package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;

/** Lays the registry documents of {@link Style#UNTRIED} out in five looks; the sixth is {@link UntriedScreen}. */
final class UntriedRegistry {
    /** How many looks a page has. */
    static final int LOOKS = 5;
    /** Where 样本 stands on a digital page. */
    static final double SPECIMEN = 24;

    static final Color INK = new Color(0x1F2124);
    static final Color GREY = new Color(0x5E6268);
    static final Color RULE = new Color(0xD5D9DD);
    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color GREEN = new Color(0x1E9C8B);
    private static final int FILED = 4;

    private UntriedRegistry() {}

    static void draw(Surface page, Sheet sheet, Dice dice) {
        draw(look(dice), page, sheet, dice);
    }

    private static int look(Dice dice) {
        return dice.child("look").below(LOOKS);
    }

    static void draw(int look, Surface page, Sheet sheet, Dice dice) {
        switch (look) {
            case 0 -> UntriedPrints.table(page, sheet, dice);
            case 1 -> columns(page, sheet, dice);
            case 2 -> column(page, sheet, dice);
            case 3 -> UntriedPrints.browser(page, sheet, dice);
            default -> UntriedPrints.filed(page, sheet, dice);
        }
    }

    /** From an office's printer; a filed page is punched, stapled or both. */
    static void printed(Paper paper, Sheet sheet, Dice dice) {
        printed(look(dice), paper, sheet, dice);
    }

    static void printed(int look, Paper paper, Sheet sheet, Dice dice) {
        draw(look, new PrintedPage(paper, 0.95, dice), sheet, dice);
        if (dice.chance(0.35)) {
            paper.grey();
        }
        paper.tint(new Color(dice.pick(UnspokenLooks.PAPERS)));
        if (look == FILED) {
            for (double y : new double[] {108.5, 188.5}) {
                paper.fill(new Color(0x6A645E), new Ellipse2D.Double(7, y - 3, 6, 6));
            }
            paper.line(new Color(0x8D9196), 0.6, 6, 13, 14, 8);
        }
        paper.specimen(12, new Color(168, 160, 164), 0.32, 20, 26);
    }

    /** In two columns; the code large, its square at the right, below the entries or above the photo. */
    private static void columns(Surface page, Sheet sheet, Dice dice) {
        boolean above = dice.chance(0.4);
        page.centred(Face.HEI, 6.6, INK, WIDTH / 2, 35, RegistryArtist.title(sheet));
        page.text(Face.SONG, 3.5, GREY, 24, 46, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        page.line(GREEN, 0.7, 22, 57, WIDTH - 22, 57);
        UnspokenLooks.photo(page, sheet, 163, 61, 25, 33, dice);
        double y = pairs(page, UntriedEntries.columns(sheet));
        if (above) {
            UnspokenLooks.qr(page, sheet, 164, 29, 24, dice);
            page.text(Face.HEI, 4.8, GREEN, 24, y + 6, "在线验证码");
            page.text(Face.HEI, 6, INK, 56, y + 6, Wording.grouped(sheet.text("verification_code")));
            page.text(Face.SONG, 3.5, GREY, 24, y + 14, "验证有效期至：" + Wording.plainDay(sheet.date("valid_until")));
            RegistryArtist.notes(page, sheet, 24, y + 27, 162);
            return;
        }
        page.text(Face.HEI, 4.2, GREEN, 24, y + 6, "在线验证");
        page.text(Face.SONG, 3.8, GREY, 24, y + 18, "在线验证码");
        page.text(Face.HEI, 6, INK, 24, y + 27, Wording.grouped(sheet.text("verification_code")));
        page.text(Face.SONG, 3.5, GREY, 24, y + 36, "验证有效期至：" + Wording.plainDay(sheet.date("valid_until")));
        page.image(QrPicture.mini(dice), 122, y + 6, 28, 28);
        page.centred(Face.SONG, 2.8, GREY, 136, y + 38.5, "小程序码");
        UnspokenLooks.qr(page, sheet, 160, y + 6, 28, dice);
        page.centred(Face.SONG, 2.8, GREY, 174, y + 38.5, "报告二维码");
        RegistryArtist.notes(page, sheet, 24, y + 51, 162);
    }

    /** The first entry has a row of its own; returns where the entries end. */
    private static double pairs(Surface page, List<Entry> entries) {
        double y = 67;
        for (int i = 0; i < entries.size(); i++) {
            boolean right = i > 0 && i % 2 == 0;
            boolean beside = y < 97;
            double x = right ? 105 : 24;
            double room = right ? (beside ? 26 : 54) : 46;
            page.text(Face.SONG, 3.7, GREY, x, y, entries.get(i).label());
            double from = right ? 133 : 54;
            page.fitted(Face.HEI, 4, INK, from, y, room, entries.get(i).value());
            if (i % 2 == 0 || i == entries.size() - 1) {
                page.line(RULE, 0.25, 22, y + 4.4, beside ? 159 : WIDTH - 22, y + 4.4);
                y += 12;
            }
        }
        return y;
    }

    /** In one column, the code among the entries; the square at the left, the notes at the foot. */
    private static void column(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.HEI, 7, INK, WIDTH / 2, 34, RegistryArtist.title(sheet));
        UnspokenLooks.photo(page, sheet, 160, 48, 27, 36, dice);
        List<Entry> entries = UntriedEntries.column(sheet);
        double pitch = 150.0 / entries.size();
        double y = 54;
        for (Entry entry : entries) {
            page.text(Face.SONG, 3.8, GREY, 25, y, entry.label());
            page.fitted(Face.HEI, 4, INK, 58, y, y < 90 ? 98 : 128, entry.value());
            y += pitch;
        }
        page.text(Face.SONG, 3.8, GREY, 25, 208, "在线验证码");
        page.text(Face.HEI, 4.6, INK, 58, 208, sheet.text("verification_code"));
        UnspokenLooks.qr(page, sheet, 25, 214, 27, dice);
        page.text(
                Face.SONG, 3.4, GREY, 58, 222, "扫描二维码，可在线验证本" + (UntriedEntries.status(sheet) ? "报告" : "备案表") + "的内容");
        page.text(Face.SONG, 3.4, GREY, 58, 230, "验证有效期至：" + Wording.paddedDay(sheet.date("valid_until")));
        page.text(Face.SONG, 3.4, GREY, 58, 238, "验证报告更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        page.line(RULE, 0.3, 24, 246, WIDTH - 24, 246);
        RegistryArtist.notes(page, sheet, 25, 253, 162);
    }
}
