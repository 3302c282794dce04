package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Lays the registry documents of {@link Style#WITHHELD} out: pairs beside the photo, or parts with headings. */
final class WithheldRegistry {
    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color INK = new Color(30, 30, 33);
    private static final Color GREY = new Color(96, 98, 104);
    private static final Color ACCENT = new Color(WithheldLooks.REGISTRY.accent());
    private static final Color RULE = new Color(204, 210, 216);

    private WithheldRegistry() {}

    static void draw(Surface page, Sheet sheet, Dice dice) {
        if (dice.chance(0.5)) {
            paired(page, sheet, dice);
        } else {
            parted(page, sheet, dice);
        }
    }

    /** From a printer on this office's paper, seldom without colour, or the page itself. */
    static void printed(Paper paper, Sheet sheet, Dice dice) {
        draw(dice.chance(0.6) ? new PrintedPage(paper, 0.9, dice) : paper, sheet, dice);
        if (dice.chance(0.25)) {
            paper.grey();
        }
        paper.tint(new Color(dice.pick(WithheldLooks.PAPERS)));
        paper.specimen(13, new Color(120, 150, 180), 0.32, 150, WithheldLooks.REGISTRY.specimen());
    }

    private static void paired(Surface page, Sheet sheet, Dice dice) {
        page.text(Face.HEI_BOLD, 6, ACCENT, 22, 21, "学信网");
        page.text(Face.SONG, 3, GREY, 43, 21, "中国高等教育学生信息网");
        page.line(ACCENT, 0.35, 20, 25, WIDTH - 20, 25);
        page.centred(Face.SONG_BOLD, 7.4, INK, WIDTH / 2, 39, RegistryArtist.title(sheet));
        page.centred(Face.SONG, 3.7, GREY, WIDTH / 2, 47.5, updated(sheet));
        photo(page, sheet, 163, 54, dice);
        List<Entry> entries = WithheldLooks.entries(sheet, 0);
        double pitch = Math.min(14.6, 142.0 / (entries.size() / 2 + 1));
        double y = 60;
        for (int i = 0; i < entries.size(); i++) {
            boolean beside = i > 0 && i % 2 == 0;
            boolean narrow = y < 92;
            page.text(Face.SONG, 3.8, GREY, beside ? 104 : 24, y, entries.get(i).label());
            double room = beside ? (narrow ? 30 : 55) : 48;
            page.fitted(
                    Face.HEI,
                    3.9,
                    INK,
                    beside ? 132 : 54,
                    y,
                    room,
                    entries.get(i).value());
            y += i % 2 == 0 ? pitch : 0;
        }
        page.line(RULE, 0.3, 22, 206, WIDTH - 22, 206);
        page.text(Face.SONG, 3.8, GREY, 24, 214, "在线验证码");
        page.text(Face.HEI, 4.3, INK, 54, 214, code(sheet, dice));
        page.text(Face.SONG, 3.8, GREY, 24, 222, "验证有效期至");
        page.text(Face.HEI, 3.9, INK, 54, 222, Wording.paddedDay(sheet.date("valid_until")));
        qr(page, sheet, 26, 228, 27, dice);
        RegistryArtist.notes(page, sheet, 64, 233, 124);
    }

    private static void parted(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.SONG_BOLD, 7.8, INK, WIDTH / 2, 30, RegistryArtist.title(sheet));
        page.text(Face.SONG, 3.5, GREY, WIDTH - 24 - page.width(Face.SONG, 3.5, updated(sheet)), 40, updated(sheet));
        List<Entry> entries = WithheldLooks.entries(sheet, 1);
        int own = sheet.drawn() == DocumentKind.XUEJI_REPORT ? 5 : 3;
        double y = column(page, entries.subList(0, own), part(page, 46, "个人信息"), 8.8);
        photo(page, sheet, 160, 54, dice);
        y = Math.max(y, 91);
        List<Entry> rest = entries.subList(own, entries.size());
        y = part(page, y, sheet.drawn() == DocumentKind.XUEJI_REPORT ? "学籍信息" : "学历信息");
        y = part(page, column(page, rest, y, Math.min(8.8, 96.0 / rest.size())), "在线验证");
        page.text(Face.KAI, 4, GREY, 28, y, "在线验证码：");
        page.text(Face.HEI, 4.2, INK, 62, y, code(sheet, dice));
        page.text(Face.KAI, 4, GREY, 28, y + 8.4, "有效期至：");
        page.text(Face.HEI, 4, INK, 62, y + 8.4, Wording.plainDay(sheet.date("valid_until")));
        qr(page, sheet, 158, y - 3, 28, dice);
        RegistryArtist.notes(page, sheet, 28, y + 20, 122);
    }

    /** Labels and values of one part, one below the other; returns where the next part may begin. */
    private static double column(Surface page, List<Entry> entries, double top, double pitch) {
        double y = top;
        for (Entry entry : entries) {
            page.text(Face.KAI, 4, GREY, 28, y, entry.label() + "：");
            page.fitted(Face.HEI, 4, INK, 70, y, y < 90 ? 84 : 112, entry.value());
            y += pitch;
        }
        return y - pitch + 4.5;
    }

    /** Heading of a part on a bar; returns the first baseline below. */
    private static double part(Surface page, double top, String heading) {
        page.line(new Color(226, 234, 240), 7, 25, top + 3.5, WIDTH - 25, top + 3.5);
        page.line(ACCENT, 1.4, 22, top + 0.7, 22, top + 6.3);
        page.text(Face.HEI_BOLD, 4, ACCENT, 26, top + 5, heading);
        return top + 14;
    }

    private static String updated(Sheet sheet) {
        return "更新日期：" + Wording.plainDay(sheet.date("update_date"));
    }

    private static String code(Sheet sheet, Dice dice) {
        String code = sheet.text("verification_code");
        return dice.chance(0.4) ? Wording.grouped(code) : code;
    }

    private static void qr(Surface page, Sheet sheet, double x, double y, double side, Dice dice) {
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            page.image(qr, x, y, side, side);
            page.centred(Face.SONG, 2.7, GREY, x + side / 2, y + side + 4, "扫描二维码验证");
        }
    }

    private static void photo(Surface page, Sheet sheet, double x, double y, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0x5B93CE, 0xF0F2F4, 0xC23A36)));
        page.image(Portrait.draw(ground, sheet.man(), dice), x, y, 25, 33);
    }
}
