package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the long screenshots 长截图 of {@link Style#UNTRIED}: the registry's page in its application for telephones. */
final class UntriedScreen {
    private static final double WIDTH = 90;
    private static final Color INK = new Color(0x202327);
    private static final Color PALE = new Color(0x80868E);
    private static final Color RULE = new Color(0xECEEF1);

    private final Fonts fonts;

    UntriedScreen(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        List<Entry> entries = UntriedEntries.web(sheet);
        double pitch = dice.pick(List.of(8.4, 9.0, 9.6));
        double list = 70 + pitch * entries.size();
        double scale = dice.pick(List.of(12.0, 13.0, 14.4));
        Paper paper = new Paper(fonts, WIDTH, list + 116, scale, new Color(0xF3F5F7));
        Color accent = new Color(dice.pick(List.of(0x18A08E, 0x2F7BD6, 0x1A8FA8)));
        head(paper, sheet, accent, dice);
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, 64, WIDTH - 6, list - 66, 4, 4));
        double y = 64 + pitch * 0.72;
        for (Entry entry : entries) {
            paper.text(Face.HEI, 3.1, PALE, 7, y, entry.label());
            paper.fitted(Face.HEI, 3.4, INK, 34, y, WIDTH - 41, entry.value());
            paper.line(RULE, 0.2, 7, y + pitch * 0.32, WIDTH - 7, y + pitch * 0.32);
            y += pitch;
        }
        verified(paper, sheet, accent, list + 2, dice);
        foot(paper, sheet, list + 50);
        return paper.picture();
    }

    private static void head(Paper paper, Sheet sheet, Color accent, Dice dice) {
        paper.fill(accent, new Rectangle2D.Double(0, 0, WIDTH, 46));
        ScreenArtist.status(paper, Color.WHITE, dice);
        paper.text(Face.HEI, 4.8, Color.WHITE, 4, 13.4, "‹");
        paper.centred(Face.HEI, 3.9, Color.WHITE, WIDTH / 2, 13, "在线验证报告");
        for (int i = 0; i < 3; i++) {
            paper.fill(Color.WHITE, new Ellipse2D.Double(80 + 2 * i, 11.3, 0.9, 0.9));
        }
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, 22, WIDTH - 6, 39, 4, 4));
        paper.fitted(Face.HEI_BOLD, 4.2, INK, 7, 31, 54, RegistryArtist.title(sheet));
        paper.text(Face.HEI, 2.9, PALE, 7, 39, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        paper.text(Face.HEI, 2.9, PALE, 7, 45, "验证有效期至：" + Wording.plainDay(sheet.date("valid_until")));
        UnspokenLooks.photo(paper, sheet, 64, 26, 20, 27, dice);
        paper.specimen(7, accent, 0.4, 8, 58);
    }

    private static void verified(Paper paper, Sheet sheet, Color accent, double top, Dice dice) {
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, top, WIDTH - 6, 44, 4, 4));
        UnspokenLooks.qr(paper, sheet, 54, top + 5, 29, dice);
        paper.centred(Face.HEI, 2.5, PALE, 68.5, top + 39, "扫码查看报告");
        paper.text(Face.HEI, 3.1, PALE, 7, top + 12, "在线验证码");
        String code = sheet.text("verification_code");
        int half = (code.length() + 1) / 2;
        boolean broken = dice.chance(0.3);
        if (broken) {
            paper.text(Face.HEI, 4.4, accent, 7, top + 20, Wording.grouped(code.substring(0, half)));
            paper.text(Face.HEI, 4.4, accent, 7, top + 27, Wording.grouped(code.substring(half)));
        } else {
            paper.fitted(Face.HEI, 4.2, accent, 7, top + 20, 44, code);
        }
        paper.text(Face.HEI, 2.9, accent, 7, top + 36, "复制　　　分享");
    }

    private static void foot(Paper paper, Sheet sheet, double top) {
        RegistryArtist.notes(paper, sheet, 5, top + 4, WIDTH - 10);
        paper.fill(new Color(0x1E1F22), new Rectangle2D.Double(30, paper.height() - 2.6, 30, 0.9));
    }
}
