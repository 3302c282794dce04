package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws a registry document 备案表 as a phone's screenshot 截图. */
final class ScreenArtist {
    private static final double WIDTH = 90;
    private static final Color INK = new Color(40, 42, 46);
    private static final Color PALE = new Color(128, 130, 136);
    private final Fonts fonts;
    private final Style style;
    private final Look look;

    /** Colours of the app and of its bar, and what the bar says. */
    private record Look(int accent, int bar, int barText, int ground, String title) {
        static Look of(Style style) {
            return switch (style) {
                case WORKING -> new Look(0x1C9688, 0x1C9688, 0xFFFFFF, 0xF4F6F7, "学信网");
                case REPORT -> new Look(0x346CD0, 0x346CD0, 0xFFFFFF, 0xFFFFFF, "在线验证报告");
                case FRESH -> new Look(0xB4532A, 0xF7F7F7, 0x1E1E1E, 0xEEEEF2, "学信档案");
                case UNSEEN -> new Look(0x2F6F4E, 0x20242C, 0xF2F2F2, 0xFFFFFF, "我的学历");
                case BLIND -> new Look(0x2463B8, 0xFFFFFF, 0x22262C, 0xE8EFF8, "在线验证报告详情");
                case NOVEL -> new Look(0x0F7B8C, 0xEDF1F4, 0x2A2E33, 0xF5F7F9, "学历在线验证");
                case SEALED -> new Look(0x9A5B14, 0x2E5F8A, 0xFFFFFF, 0xF2EFEA, "中国高等教育学生信息网");
                default -> throw new IllegalArgumentException("its screens have an artist of their own");
            };
        }
    }

    ScreenArtist(Style style, Fonts fonts) {
        this.fonts = fonts;
        this.style = style;
        this.look = Look.of(style);
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        Paper paper = new Paper(fonts, WIDTH, 206, 12, new Color(look.ground()));
        status(paper, Color.DARK_GRAY, dice);
        paper.fill(new Color(look.bar()), new Rectangle2D.Double(0, 6, WIDTH, 11));
        paper.centred(Face.HEI, 4.2, new Color(look.barText()), WIDTH / 2, 13.2, look.title());
        if (style == Style.NOVEL) {
            new NovelScreen(paper, sheet, new Color(look.accent())).draw(dice);
            return paper.picture();
        }
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, 20, WIDTH - 6, 180, 3, 3));
        Face heading = style == Style.UNSEEN ? Face.SONG_BOLD : Face.HEI_BOLD;
        paper.centred(heading, 4.9, INK, WIDTH / 2, 28, RegistryArtist.title(sheet));
        paper.centred(
                Face.HEI, 2.9, Color.GRAY, WIDTH / 2, 33.5, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        BufferedImage portrait = Portrait.draw(new Color(90, 145, 205), sheet.man(), dice);
        switch (style) {
            case WORKING, REPORT -> {
                paper.image(portrait, 66, 37, 17, 22);
                verification(paper, sheet, listed(paper, sheet), dice);
                paper.specimen(7, new Color(200, 90, 90), 0.4, 68, 188);
            }
            case FRESH -> {
                paper.image(portrait, 7, 37, 17, 22);
                opposed(paper, sheet, dice);
                paper.specimen(7, new Color(120, 120, 190), 0.4, 60, 192);
            }
            case UNSEEN -> {
                paper.image(portrait, 36.5, 37, 17, 22);
                inline(paper, sheet, dice);
                paper.specimen(7, new Color(90, 160, 120), 0.4, 8, 58);
            }
            case BLIND -> {
                paper.image(portrait, 67, 38.5, 15.5, 19.1);
                stacked(paper, sheet, dice);
                paper.specimen(7, new Color(120, 150, 200), 0.4, 62, 194);
            }
            case NOVEL -> throw new IllegalStateException("drawn above");
            case SEALED -> {
                paper.image(portrait, 8, 38, 17, 22);
                striped(paper, sheet, dice);
                paper.specimen(7, new Color(180, 150, 110), 0.4, 36, 196);
            }
            default -> throw new IllegalArgumentException("its screens have an artist of their own");
        }
        return paper.picture();
    }

    /** Values in one column, the photo right of the first; returns the next baseline. */
    private double listed(Paper paper, Sheet sheet) {
        double y = 42;
        for (Entry entry : RegistryEntries.of(style, sheet)) {
            paper.text(Face.HEI, 3.2, PALE, 7, y, entry.label());
            paper.fitted(Face.HEI, 3.4, INK, 33, y, y < 62 ? 32 : 50, entry.value());
            y += 7.4;
            paper.line(new Color(236, 237, 239), 0.12, 7, y - 4.9, y < 66 ? 64 : WIDTH - 7, y - 4.9);
        }
        return y;
    }

    private void verification(Paper paper, Sheet sheet, double y, Dice dice) {
        paper.text(Face.HEI, 3.2, PALE, 7, y, "在线验证码");
        paper.text(Face.HEI, 3.5, new Color(look.accent()), 33, y, sheet.text("verification_code"));
        paper.text(Face.HEI, 3.2, PALE, 7, y + 7.4, "验证有效期至");
        paper.text(Face.HEI, 3.4, INK, 33, y + 7.4, Wording.paddedDay(sheet.date("valid_until")));
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, 8, y + 12, 24, 24);
        }
        paper.wrapped(
                Face.HEI, 2.6, Color.GRAY, 36, y + 18, 46, 4.2, "注意事项：报告在线验证有效期由报告权属人设置（1~6个月），其在报告验证到期前可再次延长验证有效期。");
    }

    /** Labels left and values right, the photo left of the first three. */
    private void opposed(Paper paper, Sheet sheet, Dice dice) {
        double y = 42;
        for (Entry entry : RegistryEntries.of(style, sheet)) {
            y = opposed(paper, y, entry.label(), entry.value(), INK);
        }
        y = opposed(paper, y, "验证期至", Wording.plainDay(sheet.date("valid_until")), INK);
        y = opposed(paper, y, "在线验证码", sheet.text("verification_code"), new Color(look.accent()));
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, 33, y - 2, 24, 24);
        }
    }

    /** Label, colon and value in a row, the photo above them, the code and its square below. */
    private void inline(Paper paper, Sheet sheet, Dice dice) {
        List<Entry> entries = RegistryEntries.of(style, sheet);
        double pitch = Math.min(7, 98.0 / entries.size());
        double y = 66;
        for (Entry entry : entries) {
            String label = entry.label() + "：";
            paper.text(Face.HEI, 3.2, PALE, 8, y, label);
            paper.text(Face.SONG, 3.5, INK, 8 + paper.width(Face.HEI, 3.2, label), y, entry.value());
            y += pitch;
        }
        String code = Wording.grouped(sheet.text("verification_code"));
        paper.text(Face.HEI, 3.2, PALE, 8, y + 3, "在线验证码：");
        paper.text(Face.MONO, 3.5, new Color(look.accent()), 27.6, y + 3, code);
        paper.text(Face.HEI, 3.2, PALE, 8, y + 9, "验证有效期至：" + Wording.plainDay(sheet.date("valid_until")));
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, 8, y + 12, 20, 20);
        }
    }

    /** Labels above their values in two columns, the photo right of the first two rows, the code in a panel. */
    private void stacked(Paper paper, Sheet sheet, Dice dice) {
        List<Entry> entries = RegistryEntries.of(style, sheet);
        int rows = (entries.size() + 3) / 2;
        double pitch = Math.min(13, 116.0 / rows);
        double y = 41;
        boolean right = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double x = right ? 47 : 7.5;
            paper.text(Face.HEI, 2.7, PALE, x, y, entry.label());
            paper.fitted(Face.HEI, 3.5, INK, x, y + 4.7, 36, entry.value());
            right = !right && i > 1;
            y += right ? 0 : pitch;
        }
        double top = 161;
        paper.fill(new Color(0xF1F5FB), new RoundRectangle2D.Double(6, top, WIDTH - 12, 35, 2, 2));
        paper.text(Face.HEI, 2.8, PALE, 35, top + 8, "在线验证码");
        paper.text(Face.HEI, 3.5, new Color(look.accent()), 35, top + 13.6, sheet.text("verification_code"));
        paper.text(Face.HEI, 2.8, PALE, 35, top + 21, "验证期至");
        paper.text(Face.HEI, 3.4, INK, 35, top + 26, Wording.paddedDay(sheet.date("valid_until")));
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, 8.5, top + 5.5, 24, 24);
        }
    }

    /** The first three beside the photo, then rows on stripes, the square right of the code at the foot. */
    private void striped(Paper paper, Sheet sheet, Dice dice) {
        List<Entry> entries = RegistryEntries.of(style, sheet);
        double pitch = Math.min(8, 98.0 / (entries.size() - 3));
        double y = 43;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (i > 2 && i % 2 == 1) {
                paper.fill(new Color(0xF6F7F9), new Rectangle2D.Double(5, y - pitch * 0.64, WIDTH - 10, pitch));
            }
            double x = i < 3 ? 29 : 8;
            paper.text(Face.SONG, 3.2, PALE, x, y, entry.label());
            paper.fitted(Face.HEI, 3.5, INK, i < 3 ? 45 : 36, y, i < 3 ? 38 : 46, entry.value());
            y = i == 2 ? 69 : y + (i < 2 ? 7.4 : pitch);
        }
        paper.line(new Color(look.accent()), 0.25, 6, 166, WIDTH - 6, 166);
        paper.text(Face.SONG, 3.1, PALE, 8, 173, "在线验证码");
        paper.text(Face.HEI, 3.5, new Color(look.accent()), 8, 179, Wording.grouped(sheet.text("verification_code")));
        paper.text(Face.SONG, 3.1, PALE, 8, 187, "有效期至");
        paper.text(Face.HEI, 3.4, INK, 8, 193, Wording.plainDay(sheet.date("valid_until")));
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, 55, 170, 25, 25);
        }
    }

    private static double opposed(Paper paper, double y, String label, String value, Color ink) {
        double left = y < 62 ? 28 : 7;
        double size = 3.3;
        double width = paper.width(Face.HEI, size, value);
        paper.text(Face.HEI, size, PALE, left, y, label);
        paper.text(Face.HEI, size, ink, WIDTH - 7 - width, y, value);
        paper.line(new Color(232, 232, 236), 0.12, left, y + 2.3, WIDTH - 7, y + 2.3);
        return y + 6.6;
    }

    /** The phone's own bar 状态栏 at the top of a screen 90 mm wide: time, network, battery. */
    static void status(Paper paper, Color ink, Dice dice) {
        String time = String.format("%02d:%02d", dice.between(7, 22), dice.between(0, 59));
        paper.text(Face.HEI, 2.8, ink, 5, 4.3, time);
        paper.outline(ink, 0.25, new RoundRectangle2D.Double(80, 2.2, 5.2, 2.4, 0.8, 0.8));
        paper.fill(ink, new Rectangle2D.Double(80.4, 2.6, dice.real(1, 4.4), 1.6));
        paper.text(Face.HEI, 2.3, ink, 73, 4.3, dice.chance(0.5) ? "5G" : "4G");
    }
}
