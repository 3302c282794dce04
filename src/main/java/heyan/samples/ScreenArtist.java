package heyan.samples;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Draws a registry document 备案表 as a phone's screenshot 截图. */
final class ScreenArtist {
    private static final double WIDTH = 90;
    private final Fonts fonts;
    private final boolean working;

    ScreenArtist(Style style, Fonts fonts) {
        this.fonts = fonts;
        this.working = style == Style.WORKING;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        Color accent = working ? new Color(28, 150, 136) : new Color(52, 108, 208);
        Paper paper = new Paper(fonts, WIDTH, 206, 12, working ? new Color(244, 246, 247) : Color.WHITE);
        Color ink = new Color(40, 42, 46);
        status(paper, dice);
        paper.fill(accent, new Rectangle2D.Double(0, 6, WIDTH, 11));
        paper.centred(Face.HEI, 4.2, Color.WHITE, WIDTH / 2, 13.2, working ? "学信网" : "在线验证报告");
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, 20, WIDTH - 6, 180, 3, 3));
        paper.centred(Face.HEI_BOLD, 4.9, ink, WIDTH / 2, 28, RegistryArtist.title(sheet));
        paper.centred(
                Face.HEI, 2.9, Color.GRAY, WIDTH / 2, 33.5, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        paper.image(Portrait.draw(new Color(90, 145, 205), sheet.text("sex").equals("男"), dice), 66, 37, 17, 22);
        double y = 42;
        for (String[] entry : RegistryArtist.entries(sheet, working)) {
            paper.text(Face.HEI, 3.2, new Color(128, 130, 136), 7, y, entry[0]);
            paper.fitted(Face.HEI, 3.4, ink, 33, y, y < 62 ? 32 : 50, entry[1]);
            y += 7.4;
            paper.line(new Color(236, 237, 239), 0.12, 7, y - 4.9, y < 66 ? 64 : WIDTH - 7, y - 4.9);
        }
        verification(paper, sheet, y, accent, dice);
        paper.specimen(7, new Color(200, 90, 90), 0.4, 68, 188);
        return paper.picture();
    }

    private static void verification(Paper paper, Sheet sheet, double y, Color accent, Dice dice) {
        paper.text(Face.HEI, 3.2, new Color(128, 130, 136), 7, y, "在线验证码");
        paper.text(Face.HEI, 3.5, accent, 33, y, sheet.text("verification_code"));
        paper.text(Face.HEI, 3.2, new Color(128, 130, 136), 7, y + 7.4, "验证有效期至");
        paper.text(Face.HEI, 3.4, new Color(40, 42, 46), 33, y + 7.4, Wording.paddedDay(sheet.date("valid_until")));
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, 8, y + 12, 24, 24);
        }
        paper.wrapped(
                Face.HEI, 2.6, Color.GRAY, 36, y + 18, 46, 4.2, "注意事项：报告在线验证有效期由报告权属人设置（1~6个月），其在报告验证到期前可再次延长验证有效期。");
    }

    private static void status(Paper paper, Dice dice) {
        String time = String.format("%02d:%02d", dice.between(7, 22), dice.between(0, 59));
        paper.text(Face.HEI, 2.8, Color.DARK_GRAY, 5, 4.3, time);
        paper.outline(Color.DARK_GRAY, 0.25, new RoundRectangle2D.Double(80, 2.2, 5.2, 2.4, 0.8, 0.8));
        paper.fill(Color.DARK_GRAY, new Rectangle2D.Double(80.4, 2.6, dice.real(1, 4.4), 1.6));
        paper.text(Face.HEI, 2.3, Color.DARK_GRAY, 73, 4.3, dice.chance(0.5) ? "5G" : "4G");
    }
}
