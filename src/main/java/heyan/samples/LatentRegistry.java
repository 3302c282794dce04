package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.util.List;

/** Lays the registry documents of {@link Style#LATENT} out: one column on stripes, or two columns of colons. */
final class LatentRegistry {
    /** Where 样本 stands on a digital page. */
    static final double SPECIMEN = 289;

    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color INK = new Color(0x2B2C2F);
    private static final Color GREY = new Color(0x66686E);
    private static final Color STRIPE = new Color(0xF1F5F6);
    private static final Color RULE = new Color(0xC9CED3);
    private static final Color BLUE = new Color(0x23699C);

    private LatentRegistry() {}

    static void draw(Surface page, Sheet sheet, Dice dice) {
        if (dice.chance(0.5)) {
            striped(page, sheet, dice);
        } else {
            colons(page, sheet, dice);
        }
    }

    /** From an office's printer, now and then without colour. */
    static void printed(Paper paper, Sheet sheet, Dice dice) {
        draw(new PrintedPage(paper, 0.92, dice), sheet, dice);
        if (dice.chance(0.35)) {
            paper.grey();
        }
        paper.tint(new Color(dice.pick(LatentLooks.PAPERS)));
        paper.specimen(12, new Color(166, 160, 164), 0.32, 24, 26);
    }

    /** Photo and first entries, the square at their right, then one entry to a stripe. */
    private static void striped(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.HEI, 7, INK, WIDTH / 2, 29, RegistryArtist.title(sheet));
        String updated = "更新日期：" + Wording.plainDay(sheet.date("update_date"));
        LatentLooks.before(page, Face.SONG, 3.5, GREY, WIDTH - 22, 39, updated);
        LatentLooks.photo(page, sheet, 22, 45, 29, 38, dice);
        LatentLooks.qr(page, sheet, 158, 46, 30, dice);
        page.centred(Face.SONG, 2.7, GREY, 173, 80.5, "扫码查看在线验证");
        List<Entry> entries = LatentLooks.entries(sheet, 0);
        double y = 52;
        for (Entry entry : entries.subList(0, 3)) {
            page.text(Face.SONG, 3.9, GREY, 60, y, entry.label());
            page.fitted(Face.HEI, 4.3, INK, 84, y, 68, entry.value());
            y += 14;
        }
        double pitch = 112.0 / (entries.size() - 3);
        y = 96;
        for (int i = 3; i < entries.size(); i++) {
            if (i % 2 == 1) {
                stripe(page, y - 1.4, pitch);
            }
            page.text(Face.SONG, 3.8, GREY, 26, y, entries.get(i).label());
            page.fitted(Face.HEI, 4, INK, 66, y, 118, entries.get(i).value());
            y += pitch;
        }
        page.line(RULE, 0.3, 22, y - pitch / 2, WIDTH - 22, y - pitch / 2);
        verified(page, sheet, y);
    }

    private static void verified(Surface page, Sheet sheet, double y) {
        page.text(Face.SONG, 3.8, GREY, 26, y + 3, "在线验证码");
        page.text(Face.HEI, 4.6, BLUE, 66, y + 3, sheet.text("verification_code"));
        page.text(Face.SONG, 3.8, GREY, 26, y + 11, "验证有效期至");
        page.text(Face.HEI, 4, INK, 66, y + 11, Wording.plainDay(sheet.date("valid_until")));
        RegistryArtist.notes(page, sheet, 26, y + 22, 158);
    }

    /** Hairline beside hairline, as a surface fills nothing. */
    private static void stripe(Surface page, double middle, double height) {
        for (double y = -height / 2 + 0.3; y < height / 2; y += 0.5) {
            page.line(STRIPE, 0.6, 22, middle + y, WIDTH - 22, middle + y);
        }
    }

    /** Labels that end at a colon, long values alone in their row; square and code in the middle of the foot. */
    private static void colons(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.SONG_BOLD, 7, INK, WIDTH / 2, 34, RegistryArtist.title(sheet));
        page.line(BLUE, 0.5, 24, 40, WIDTH - 24, 40);
        page.text(Face.SONG, 3.4, GREY, 24, 46.5, "更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        LatentLooks.photo(page, sheet, 156, 46, 30, 40, dice);
        double y = 58;
        List<Entry> entries = LatentLooks.entries(sheet, 1);
        for (int i = 0; i < entries.size(); ) {
            boolean beside = y < 92;
            boolean alone = beside
                    || i + 1 == entries.size()
                    || !narrow(page, entries.get(i))
                    || !narrow(page, entries.get(i + 1));
            entry(page, entries.get(i), 56, y, alone ? (beside ? 92 : 126) : 40);
            if (!alone) {
                entry(page, entries.get(i + 1), 136, y, 50);
            }
            i += alone ? 1 : 2;
            y += 11;
        }
        double top = Math.max(y + 4, 184);
        LatentLooks.qr(page, sheet, WIDTH / 2 - 13, top, 26, dice);
        String code = Wording.grouped(sheet.text("verification_code"));
        page.centred(Face.SONG, 3.9, INK, WIDTH / 2, top + 32, "在线验证码：" + code);
        String until = "验证有效期至：" + Wording.paddedDay(sheet.date("valid_until"));
        page.centred(Face.SONG, 3.3, GREY, WIDTH / 2, top + 38, until);
        RegistryArtist.notes(page, sheet, 24, top + 46, 162);
    }

    private static boolean narrow(Surface page, Entry entry) {
        return page.width(Face.HEI, 3.9, entry.value()) < 40;
    }

    private static void entry(Surface page, Entry entry, double x, double y, double room) {
        LatentLooks.before(page, Face.SONG, 3.8, GREY, x, y, entry.label() + "：");
        page.fitted(Face.HEI, 3.9, INK, x + 1.5, y, room, entry.value());
    }
}
