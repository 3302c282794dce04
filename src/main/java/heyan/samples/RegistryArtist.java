package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a registry document of 学信网 out on A4: 备案表 and 学籍报告, in two generations; on pixels or in a digital PDF. */
final class RegistryArtist {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    private static final Color INK = new Color(34, 34, 36);
    private static final Color GREY = new Color(110, 110, 116);
    private static final List<String> NOTES = List.of(
            "1、备案表是依据《高等学校学生学籍学历电子注册办法》（教学[2014]11号）对学历证书电子注册复核备案的结果。",
            "2、备案表内容验证办法：①点击备案表（电子版）中的在线验证码，可在线验证；②登录中国高等教育学生信息网“在线验证系统”，输入在线验证码进行验证；③使用“学信网报告在线验证”的微信小程序，进行扫码验证。",
            "3、备案表内容如有修改，请以最新在线验证的内容为准。",
            "4、未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。",
            "5、报告在线验证有效期由报告权属人设置（1~6个月），其在报告验证到期前可再次延长验证有效期。");

    private static final List<Integer> PAPERS = List.of(0xFFFFFF, 0xFAF8F2, 0xF3F3F0);
    private static final List<Integer> SEALED_PAPERS = List.of(0xFCFDFD, 0xF7F3E8, 0xEEEEEA);

    private final Style style;
    private final RegistryLook look;

    RegistryArtist(Style style) {
        this.style = style;
        this.look = RegistryLook.of(style);
    }

    /** Draws the whole page; the caller adds 样本 in its own way. */
    void draw(Surface page, Sheet sheet, Dice dice) {
        if (style == Style.NOVEL) {
            new NovelRegistry(page, sheet, look).draw(NOTES, dice);
            return;
        }
        page.centred(look.title(), 7.2, INK, WIDTH / 2, 32, title(sheet));
        page.centred(Face.SONG, 3.6, GREY, WIDTH / 2, 41, look.dated() + Wording.plainDay(sheet.date("update_date")));
        page.line(new Color(look.accent()), 0.6, 20, 46, WIDTH - 20, 46);
        Color ground = dice.chance(0.5) ? new Color(80, 140, 205) : new Color(236, 238, 242);
        switch (style) {
            case WORKING -> {
                photo(page, sheet, 162, 51, ground, dice);
                columns(page, sheet);
                verification(page, sheet, 216, dice);
                notes(page, sheet, 24, 160, 162);
            }
            case REPORT -> {
                photo(page, sheet, 162, 51, ground, dice);
                rows(page, sheet);
                verification(page, sheet, 222, dice);
                notes(page, sheet, 58, 241, 130);
            }
            case FRESH -> {
                photo(page, sheet, 160, 61.5, ground, dice);
                ruled(page, sheet);
                verification(page, sheet, 217, dice);
                notes(page, sheet, 62, 233, 126);
            }
            case UNSEEN -> {
                photo(page, sheet, 161, 52, ground, dice);
                colons(page, sheet);
                verification(page, sheet, 217, dice);
                page.image(QrPicture.mini(dice), 55, 229, 24.2, 24.2);
                page.centred(Face.SONG, 2.6, GREY, 67.1, 257.2, "小程序码");
                notes(page, sheet, 88, 232, 102);
            }
            case BLIND -> {
                photo(page, sheet, 163, 50.5, ground, dice);
                pairs(page, sheet);
                verification(page, sheet, 188, dice);
                page.image(QrPicture.mini(dice), 58, 196, 26, 26);
                page.centred(Face.SONG, 2.6, GREY, 71, 226, "小程序验证");
                notes(page, sheet, 25, 239, 160);
            }
            case NOVEL -> throw new IllegalStateException("drawn above");
            case SEALED -> {
                photo(page, sheet, 161, 52, ground, dice);
                listed(page, sheet);
                verification(page, sheet, 219, dice);
                notes(page, sheet, 58.5, 236, 129);
            }
            default -> throw new IllegalArgumentException("its pages have an artist of their own");
        }
    }

    /** Draws the page as the style's printers and papers give it back, and 样本 on it. */
    void printed(Paper paper, Sheet sheet, Dice dice) {
        boolean grey = style == Style.SEALED || style == Style.NOVEL;
        boolean printed = grey || style == Style.BLIND;
        draw(printed ? new PrintedPage(paper, grey ? 0.87 : 0.91, dice) : paper, sheet, dice);
        if (grey && dice.chance(0.4)) {
            paper.grey();
        }
        if (printed) {
            paper.tint(new Color(dice.pick(grey ? SEALED_PAPERS : PAPERS)));
        }
        paper.specimen(12, new Color(190, 120, 120), 0.32, 162, specimen());
    }

    /** Where the caller's 样本 stands, from the top. */
    double specimen() {
        return look.specimen();
    }

    private static void photo(Surface page, Sheet sheet, double x, double y, Color ground, Dice dice) {
        page.image(Portrait.draw(ground, sheet.man(), dice), x, y, 24, 31);
    }

    static String title(Sheet sheet) {
        return sheet.drawn() == DocumentKind.XUEJI_REPORT ? "教育部学籍在线验证报告" : "教育部学历证书电子注册备案表";
    }

    /** Generation of 2022: two columns beside the photo. */
    private void columns(Surface page, Sheet sheet) {
        List<Entry> entries = RegistryEntries.of(style, sheet);
        boolean right = false;
        double y = 57;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean beside = right;
            page.text(Face.SONG, 3.7, GREY, beside ? 104 : 24, y, entry.label());
            double room = beside ? (y < 90 ? 29 : 58) : 50;
            page.fitted(Face.HEI, 3.8, INK, beside ? 129 : 51, y, room, entry.value());
            boolean alone = i == 0;
            right = !beside && !alone;
            if (!right) {
                y += 11.6;
                page.line(new Color(224, 226, 228), 0.2, 22, y - 7.4, y < 92 ? 158 : 188, y - 7.4);
            }
        }
    }

    /** Name and photo above pairs of labels and values, every row between lines. */
    private void pairs(Surface page, Sheet sheet) {
        List<Entry> entries = RegistryEntries.of(style, sheet);
        double pitch = Math.min(13.6, 124.0 / (entries.size() / 2 + 1));
        double y = 56;
        for (int i = 0; i < entries.size(); i++) {
            boolean beside = i > 0 && i % 2 == 0;
            double x = beside ? 98 : 25;
            double room = beside ? (y < 88 ? 35 : 60) : 41;
            page.text(Face.HEI, 3.6, GREY, x, y, entries.get(i).label());
            page.fitted(
                    Face.HEI,
                    3.9,
                    INK,
                    x + (beside ? 27.5 : 29.2),
                    y,
                    room,
                    entries.get(i).value());
            if (i % 2 == 0) {
                y += pitch;
                double right = y - pitch < 86 ? 160 : 187;
                page.line(new Color(206, 210, 216), 0.2, 23, y - pitch * 0.6, right, y - pitch * 0.6);
            }
        }
    }

    /** Generation of 2025: one column. */
    private void rows(Surface page, Sheet sheet) {
        double y = 57;
        for (Entry entry : RegistryEntries.of(style, sheet)) {
            page.text(Face.SONG, 3.9, GREY, 24, y, entry.label());
            page.fitted(Face.HEI, 4, INK, 60, y, 95, entry.value());
            y += 10.6;
        }
    }

    /** The portal's own sheet: one column, rows as far apart as the page allows. */
    private void listed(Surface page, Sheet sheet) {
        List<Entry> entries = RegistryEntries.of(style, sheet);
        double pitch = Math.min(10.8, 156.0 / entries.size());
        double y = 58;
        for (Entry entry : entries) {
            page.text(Face.HEI, 3.7, INK, 25.2, y, entry.label());
            page.fitted(Face.SONG, 4, INK, 58.5, y, y < 90 ? 98 : 126, entry.value());
            y += pitch;
        }
    }

    /** One column, labels against their values, a line below every other row. */
    private void colons(Surface page, Sheet sheet) {
        List<Entry> entries = RegistryEntries.of(style, sheet);
        double pitch = Math.min(10.9, 153.0 / entries.size());
        double y = 58;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String label = entry.label() + "：";
            page.text(Face.KAI, 4.1, GREY, 55 - page.width(Face.KAI, 4.1, label), y, label);
            page.fitted(Face.SONG, 4.2, INK, 56.7, y, y < 90 ? 100 : 126, entry.value());
            if (i % 2 == 1) {
                page.line(new Color(214, 222, 212), 0.25, 22, y + pitch * 0.36, y < 90 ? 156 : 188, y + pitch * 0.36);
            }
            y += pitch;
        }
    }

    /** Ruled table of pairs; its first four rows stop before the photo. */
    private void ruled(Surface page, Sheet sheet) {
        List<Entry> entries = RegistryEntries.of(style, sheet);
        FormGrid beside = new FormGrid(page, Face.SONG, Face.HEI, 20, 134, 52, 12.5);
        FormGrid below = new FormGrid(page, Face.SONG, Face.HEI, 20, 170, 102, 12.5);
        page.box(INK, 0.3, 154, 52, 36, 50);
        for (int i = 0; i < entries.size(); i += 2) {
            Entry left = entries.get(i);
            Entry right = entries.get(i + 1);
            FormGrid grid = i < 8 ? beside : below;
            double room = i < 8 ? 36 : 54;
            grid.row(left.label(), left.value(), 31, room, right.label(), right.value(), 31, room);
        }
    }

    private void verification(Surface page, Sheet sheet, double y, Dice dice) {
        String code = sheet.text("verification_code");
        page.text(Face.SONG, 3.9, GREY, style == Style.UNSEEN || style == Style.SEALED ? 25.2 : 24, y, "在线验证码");
        page.text(Face.HEI, 4.4, INK, 60, y, dice.chance(0.5) ? Wording.grouped(code) : code);
        double below = y + look.untilBelow();
        page.text(Face.SONG, 3.5, GREY, look.untilX(), below, look.untilLabel());
        page.text(
                Face.HEI,
                3.6,
                INK,
                look.untilX() + look.untilRoom(),
                below,
                look.day().apply(sheet.date("valid_until")));
        BufferedImage qr = qr(sheet, dice);
        if (qr != null) {
            RegistryLook.Square at = look.qr();
            page.image(qr, at.x(), at.y(), at.side(), at.side());
            page.centred(Face.SONG, 2.6, GREY, at.x() + at.side() / 2, at.y() + at.side() + 4, "扫码验证");
        }
    }

    static @Nullable BufferedImage qr(Sheet sheet, Dice dice) {
        if (sheet.has("qr_content")) {
            return QrPicture.of(sheet.text("qr_content"));
        }
        return sheet.has("qr_ruined") ? QrPicture.ruined(sheet.text("qr_ruined"), dice) : null;
    }

    static void notes(Surface page, Sheet sheet, double x, double y, double room) {
        boolean report = sheet.drawn() == DocumentKind.XUEJI_REPORT;
        page.text(Face.HEI, 3.3, INK, x, y, "注意事项：");
        double at = y + 5.4;
        for (String note : NOTES) {
            at = page.wrapped(Face.SONG, 2.9, GREY, x, at, room, 4.3, report ? note.replace("备案表", "报告") : note);
        }
    }
}
