package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.util.List;

/** Lays the registry documents of {@link Style#UNTOLD} out: code and square at the head, or a list with rules. */
final class UntoldRegistry {
    /** Where 样本 stands on a digital page. */
    static final double SPECIMEN = 274;

    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color INK = new Color(28, 28, 32);
    private static final Color GREY = new Color(98, 102, 110);
    private static final Color TEAL = new Color(0x17807E);
    private static final Color RULE = new Color(200, 206, 210);

    private UntoldRegistry() {}

    static void draw(Surface page, Sheet sheet, Dice dice) {
        if (dice.chance(0.5)) {
            headed(page, sheet, dice);
        } else {
            ruled(page, sheet, dice);
        }
    }

    /** From a printer, now and then of a copier without colour. */
    static void printed(Paper paper, Sheet sheet, Dice dice) {
        draw(dice.chance(0.6) ? new PrintedPage(paper, 0.9, dice) : paper, sheet, dice);
        if (dice.chance(0.25)) {
            paper.grey();
        }
        paper.tint(new Color(dice.pick(UntoldLooks.PAPERS)));
        paper.specimen(12, new Color(150, 160, 180), 0.32, 168, 268);
    }

    /** Square, code and its last day above everything; then pairs in two columns, the photo left of the first. */
    private static void headed(Surface page, Sheet sheet, Dice dice) {
        page.text(Face.SONG_BOLD, 6.6, INK, 22, 26, RegistryArtist.title(sheet));
        page.text(Face.SONG, 3.5, GREY, 22, 34, "更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        UntoldLooks.qr(page, sheet, 160, 12, 28, dice);
        page.text(Face.SONG, 3.5, GREY, 22, 41, "在线验证码：");
        page.text(Face.SONG, 4.2, TEAL, 46, 41, sheet.text("verification_code"));
        UntoldLooks.before(page, Face.SONG, 3.5, GREY, 188, 45, "有效期至 " + Wording.paddedDay(sheet.date("valid_until")));
        page.line(TEAL, 0.8, 20, 48, WIDTH - 20, 48);
        UntoldLooks.photo(page, sheet, 24, 54, 25, 33, dice);
        List<Entry> entries = UntoldLooks.entries(sheet, 0);
        double y = 60;
        for (int i = 0; i < 4; i++) {
            entry(page, entries.get(i), 58, y, 30, 96);
            y += 8.6;
        }
        y = pairs(page, entries.subList(4, entries.size()), sheet.drawn() == DocumentKind.XUEJI_REPORT ? 13.4 : 15.4);
        page.line(RULE, 0.2, 22, y - 7.6, WIDTH - 22, y - 7.6);
        RegistryArtist.notes(page, sheet, 24, Math.max(y + 8, 214), 162);
    }

    /** Two to a row unless one is long; returns the baseline after the last row. */
    private static double pairs(Surface page, List<Entry> entries, double pitch) {
        double y = 99;
        for (int i = 0; i < entries.size(); ) {
            boolean alone = i + 1 == entries.size()
                    || entries.get(i).value().length() > 16
                    || entries.get(i + 1).value().length() > 16;
            page.line(RULE, 0.2, 22, y - 7.6, WIDTH - 22, y - 7.6);
            entry(page, entries.get(i), 24, y, 32, alone ? 128 : 48);
            if (!alone) {
                entry(page, entries.get(i + 1), 108, y, 34, 44);
            }
            i += alone ? 1 : 2;
            y += pitch;
        }
        return y;
    }

    private static void entry(Surface page, Entry entry, double x, double y, double after, double room) {
        page.text(Face.SONG, 3.8, GREY, x, y, entry.label());
        page.fitted(Face.KAI, 4, INK, x + after, y, room, entry.value());
    }

    /** Labels end at a rule from top to bottom, values begin behind it; photo at the right, square at the right foot. */
    private static void ruled(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.KAI, 7.4, INK, WIDTH / 2, 30, RegistryArtist.title(sheet));
        page.text(Face.KAI, 3.4, GREY, 26, 40, "中国高等教育学生信息网（学信网）");
        UntoldLooks.before(
                page, Face.KAI, 3.4, GREY, WIDTH - 26, 40, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        List<Entry> entries = UntoldLooks.entries(sheet, 1);
        double pitch = Math.min(11, 152.0 / entries.size());
        double top = 45;
        double y = top;
        for (Entry entry : entries) {
            UntoldLooks.before(page, Face.SONG, 3.8, GREY, 62, y + pitch * 0.64, entry.label());
            page.fitted(Face.SONG, 4.1, INK, 69, y + pitch * 0.64, y < 78 ? 80 : 114, entry.value());
            y += pitch;
            page.line(RULE, 0.2, 26, y, y < 80 ? 152 : WIDTH - 26, y);
        }
        page.line(RULE, 0.35, 65.5, top, 65.5, y);
        page.box(RULE, 0.35, 26, top, WIDTH - 52, y - top);
        UntoldLooks.photo(page, sheet, 156, top + 2, 24, 32, dice);
        page.text(Face.SONG, 3.8, GREY, 30, y + 11, "在线验证码");
        page.text(Face.SONG, 4.6, INK, 30, y + 18, Wording.grouped(sheet.text("verification_code")));
        page.text(Face.SONG, 3.8, GREY, 30, y + 27, "在线验证截止日期");
        page.text(Face.SONG, 4, INK, 62, y + 27, Wording.plainDay(sheet.date("valid_until")));
        UntoldLooks.qr(page, sheet, 152, y + 4, 30, dice);
        RegistryArtist.notes(page, sheet, 30, y + 42, 150);
    }
}
