package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.util.List;

/** Lays the registry documents of {@link Style#UNMET} out: the portal's single column, or its page from a browser. */
final class UnmetRegistry {
    /** Where 样本 stands on a digital page. */
    static final double SPECIMEN = 281;

    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color INK = new Color(38, 38, 40);
    private static final Color GREY = new Color(90, 90, 94);
    private static final Color RULE = new Color(216, 218, 222);
    private static final Color GREEN = new Color(0x1C8C76);

    private UnmetRegistry() {}

    static void draw(Surface page, Sheet sheet, Dice dice) {
        if (dice.chance(0.5)) {
            column(page, sheet, dice);
        } else {
            browser(page, sheet, dice);
        }
    }

    /** From an office's laser printer, seldom in colour. */
    static void printed(Paper paper, Sheet sheet, Dice dice) {
        draw(new PrintedPage(paper, 0.93, dice), sheet, dice);
        if (dice.chance(0.3)) {
            paper.grey();
        }
        paper.tint(new Color(dice.pick(UnmetLooks.PAPERS)));
        paper.specimen(12, new Color(170, 160, 160), 0.32, 160, 200);
    }

    /** One entry to a row, the photo at the right, square at the left foot with the notes beside it. */
    private static void column(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.HEI_BOLD, 6.8, INK, WIDTH / 2, 31, RegistryArtist.title(sheet));
        page.centred(Face.HEI, 3.4, GREY, WIDTH / 2, 39, "更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        UnmetLooks.photo(page, sheet, 160, 50, 28, 37, dice);
        List<Entry> entries = UnmetLooks.entries(sheet, 0);
        double pitch = Math.min(10.9, 154.0 / entries.size());
        double y = 56;
        for (Entry entry : entries) {
            page.text(Face.HEI, 3.8, GREY, 25, y, entry.label());
            page.fitted(Face.HEI, 4.1, INK, 57, y, y < 92 ? 98 : 126, entry.value());
            y += pitch;
        }
        page.text(Face.HEI, 3.8, GREY, 25, 217, "在线验证码");
        String code = sheet.text("verification_code");
        page.text(Face.HEI, 4.4, INK, 57, 217, dice.chance(0.6) ? Wording.grouped(code) : code);
        page.text(Face.HEI, 3.1, GREY, 112, 217, "（验证有效期至 " + Wording.paddedDay(sheet.date("valid_until")) + "）");
        page.line(RULE, 0.3, 25, 222, WIDTH - 25, 222);
        UnmetLooks.qr(page, sheet, 25, 228, 25, dice);
        page.centred(Face.HEI, 2.7, GREY, 37.5, 257, "扫码在线验证");
        RegistryArtist.notes(page, sheet, 57, 231, 128);
    }

    /** Two entries to a row between rules as the portal shows them, with what the browser prints round a page. */
    private static void browser(Surface page, Sheet sheet, Dice dice) {
        String printed = sheet.date("update_date").toString().replace('-', '/');
        page.text(Face.SONG, 2.8, GREY, 12, 10, printed);
        page.centred(Face.SONG, 2.8, GREY, WIDTH / 2 + 12, 10, RegistryArtist.title(sheet) + "_学信网");
        page.text(Face.SONG, 2.8, GREY, 12, 290, "https://www.chsi.com.cn/xlcx/");
        UnmetLooks.before(page, Face.SONG, 2.8, GREY, WIDTH - 12, 290, "1/1");
        page.text(Face.HEI, 6.2, GREEN, 20, 26, "学信网");
        page.line(GREEN, 0.6, 20, 30, WIDTH - 20, 30);
        page.centred(Face.HEI, 6.4, INK, WIDTH / 2, 43, RegistryArtist.title(sheet));
        String updated = "更新日期：" + Wording.plainDay(sheet.date("update_date"));
        UnmetLooks.before(page, Face.SONG, 3.4, GREY, WIDTH - 20, 52, updated);
        UnmetLooks.photo(page, sheet, 161, 58, 27, 36, dice);
        double y = paired(page, UnmetLooks.entries(sheet, 1));
        verified(page, sheet, y + 2, dice);
    }

    /** Returns where the last row ends. */
    private static double paired(Surface page, List<Entry> entries) {
        double y = 56;
        for (int i = 0; i < entries.size(); ) {
            boolean beside = y < 95;
            boolean alone = i == 0
                    || i + 1 == entries.size()
                    || page.width(Face.HEI, 3.7, entries.get(i).value()) > (beside ? 38 : 50);
            double right = beside ? 156 : WIDTH - 20;
            entry(page, entries.get(i), 22, y, alone ? right - 54 : beside ? 38 : 50);
            if (!alone) {
                entry(page, entries.get(i + 1), beside ? 92 : 106, y, beside ? 34 : 50);
            }
            page.line(RULE, 0.25, 20, y + 11, right, y + 11);
            i += alone ? 1 : 2;
            y += 11.4;
        }
        return y;
    }

    private static void entry(Surface page, Entry entry, double x, double y, double room) {
        page.text(Face.SONG, 3.5, GREY, x, y + 7.2, entry.label());
        page.fitted(Face.HEI, 3.7, INK, x + 31, y + 7.2, room, entry.value());
    }

    private static void verified(Surface page, Sheet sheet, double top, Dice dice) {
        page.box(RULE, 0.3, 20, top, WIDTH - 40, 40);
        UnmetLooks.qr(page, sheet, 154, top + 4, 31, dice);
        page.text(Face.SONG, 3.6, GREY, 26, top + 11, "在线验证码");
        page.text(Face.HEI, 4.8, GREEN, 53, top + 11, sheet.text("verification_code"));
        page.text(Face.SONG, 3.6, GREY, 26, top + 21, "报告有效期");
        page.text(Face.HEI, 3.8, INK, 53, top + 21, "至" + Wording.plainDay(sheet.date("valid_until")));
        page.text(Face.SONG, 3, GREY, 26, top + 31, "可点击验证码或扫描右侧二维码进行在线验证");
        RegistryArtist.notes(page, sheet, 21, top + 50, 166);
    }
}
