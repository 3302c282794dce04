package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the screenshots 截图 of {@link Style#RESERVED}: a mini-programme's answer, or the document in a viewer. */
final class ReservedScreen {
    private static final double WIDTH = 90;
    private static final Color INK = new Color(0x21252B);
    private static final Color PALE = new Color(0x757B84);
    private static final Color LINE = new Color(0xE2E5E9);

    private final Fonts fonts;

    ReservedScreen(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        double height = dice.pick(List.of(178.0, 195.0, 200.0));
        double scale = dice.pick(List.of(10.5, 12.0, 14.0));
        boolean programme = dice.chance(0.5);
        Paper paper = new Paper(fonts, WIDTH, height, scale, new Color(programme ? 0xF1F5F4 : 0xDFE2E6));
        if (programme) {
            answered(paper, sheet, dice);
        } else {
            viewed(paper, sheet, dice);
        }
        return paper.picture();
    }

    /** Green head with the photo and the name, then rows between hairlines. */
    private static void answered(Paper paper, Sheet sheet, Dice dice) {
        Color green = new Color(dice.pick(List.of(0x1AA88A, 0x2F7FD1, 0x3D8B5F)));
        paper.fill(green, new Rectangle2D.Double(0, 0, WIDTH, 52));
        status(paper, Color.WHITE, dice);
        paper.text(Face.HEI, 4.6, Color.WHITE, 4, 13.6, "〈");
        paper.centred(Face.HEI, 3.9, Color.WHITE, WIDTH / 2, 13.4, "在线验证报告");
        capsule(paper, Color.WHITE);
        paper.fitted(Face.HEI_BOLD, 4.4, Color.WHITE, 6, 25, 60, RegistryArtist.title(sheet));
        paper.text(Face.HEI, 3, Color.WHITE, 6, 32, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        paper.text(Face.HEI, 3, Color.WHITE, 6, 38, "有效期至：" + Wording.plainDay(sheet.date("valid_until")));
        ReservedLooks.photo(paper, sheet, 68, 20, 17, 22.5, dice);
        double foot = paper.height() - 4;
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, 46, WIDTH - 6, foot - 46, 3, 3));
        List<Entry> entries = ReservedLooks.entries(sheet, 1);
        double pitch = (foot - 46 - 36) / entries.size();
        double y = 46 + pitch * 0.66;
        for (Entry entry : entries) {
            paper.text(Face.HEI, 3.1, PALE, 7, y, entry.label());
            paper.fitted(Face.HEI, 3.3, INK, 34, y, 49, entry.value());
            paper.line(LINE, 0.15, 7, y + pitch * 0.34, WIDTH - 7, y + pitch * 0.34);
            y += pitch;
        }
        y += 3;
        paper.text(Face.HEI, 3.1, PALE, 7, y, "在线验证码");
        paper.text(Face.HEI_BOLD, 3.4, green, 7, y + 6, sheet.text("verification_code"));
        paper.text(Face.HEI, 2.5, PALE, 7, y + 14, "信息来源：中国高等教育学生信息网");
        qr(paper, sheet, 58, y - 3, 25, dice);
        paper.specimen(7, green, 0.4, 40, y + 24);
    }

    /** The page on white in a viewer of files, small as on a narrow screen; names of buttons at the foot. */
    private static void viewed(Paper paper, Sheet sheet, Dice dice) {
        paper.fill(Color.WHITE, new Rectangle2D.Double(0, 0, WIDTH, 18));
        status(paper, INK, dice);
        paper.text(Face.HEI, 5, INK, 4, 14, "←");
        paper.fitted(Face.HEI, 3.6, INK, 13, 13.6, 56, dice.pick(List.of("备案表.pdf", "学信网-报告.pdf", "在线验证报告(1).pdf")));
        double foot = paper.height() - 14;
        paper.fill(Color.WHITE, new Rectangle2D.Double(2, 21, WIDTH - 4, foot - 24));
        paper.centred(Face.SONG_BOLD, 4.5, INK, WIDTH / 2, 30, RegistryArtist.title(sheet));
        String updated = "更新日期：" + Wording.paddedDay(sheet.date("update_date"));
        paper.centred(Face.SONG, 2.8, PALE, WIDTH / 2, 36, updated);
        List<Entry> entries = ReservedLooks.entries(sheet, 0);
        ReservedLooks.photo(paper, sheet, 68, 39, 15, 20, dice);
        double pitch = (foot - 82) / entries.size();
        double y = 44;
        for (Entry entry : entries) {
            paper.text(Face.SONG, 3, PALE, 7, y, entry.label());
            paper.fitted(Face.HEI, 3.1, INK, 31, y, y < 62 ? 35 : 52, entry.value());
            y += pitch;
        }
        paper.line(LINE, 0.3, 6, y - pitch * 0.4, WIDTH - 6, y - pitch * 0.4);
        y += 3;
        qr(paper, sheet, 7, y - 2, 24, dice);
        paper.text(Face.SONG, 3, PALE, 35, y + 4, "在线验证码");
        paper.text(Face.HEI, 3.4, INK, 35, y + 9.4, Wording.grouped(sheet.text("verification_code")));
        paper.text(Face.SONG, 3, PALE, 35, y + 16, "验证有效期至");
        paper.text(Face.HEI, 3.2, INK, 55, y + 16, Wording.paddedDay(sheet.date("valid_until")));
        paper.specimen(6, new Color(0x8C6FB0), 0.4, 64, y + 24);
        paper.fill(Color.WHITE, new Rectangle2D.Double(0, foot, WIDTH, 14));
        String[] buttons = {"分享", "批注", "打印", "更多"};
        for (int i = 0; i < buttons.length; i++) {
            paper.centred(Face.HEI, 2.7, PALE, 12 + i * 22, foot + 8.4, buttons[i]);
        }
    }

    /** Time at the left, bars of the network and the battery's per cent at the right. */
    private static void status(Paper paper, Color ink, Dice dice) {
        paper.text(
                Face.HEI_BOLD,
                2.7,
                ink,
                6,
                4.8,
                dice.between(8, 23) + ":" + String.format("%02d", dice.between(0, 59)));
        for (int i = 0; i < 4; i++) {
            paper.fill(ink, new Rectangle2D.Double(64 + i * 1.1, 4.6 - 0.5 * (i + 1), 0.7, 0.5 * (i + 1)));
        }
        paper.text(Face.HEI, 2.3, ink, 69.4, 4.7, dice.pick(List.of("4G", "5G", "WiFi")));
        paper.text(Face.HEI, 2.3, ink, 77, 4.7, dice.between(11, 99) + "%");
        paper.outline(ink, 0.2, new RoundRectangle2D.Double(83, 2.7, 3.6, 2, 0.7, 0.7));
    }

    /** The two round-ended buttons that every mini-programme has. */
    private static void capsule(Paper paper, Color ink) {
        paper.outline(ink, 0.2, new RoundRectangle2D.Double(69, 9, 17, 6.4, 6.4, 6.4));
        for (int i = 0; i < 3; i++) {
            paper.fill(ink, new Ellipse2D.Double(71.6 + i * 1.5, 11.7, 0.9, 0.9));
        }
        paper.outline(ink, 0.4, new Ellipse2D.Double(79.8, 10.6, 3.2, 3.2));
    }

    private static void qr(Paper paper, Sheet sheet, double x, double y, double side, Dice dice) {
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, x, y, side, side);
        }
    }
}
