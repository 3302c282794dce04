package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the screenshots 截图 of {@link Style#UNTOLD}: a browser with the portal's page, or the dark look of an app. */
final class UntoldScreen {
    private static final double WIDTH = 90;
    private static final Color INK = new Color(0x262A30);
    private static final Color PALE = new Color(0x7A818B);
    private static final Color LINE = new Color(0xE4E7EB);
    private static final Color BLUE = new Color(0x2A6FC9);

    private final Fonts fonts;

    UntoldScreen(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        double height = dice.pick(List.of(190.0, 195.0, 200.0));
        double scale = dice.pick(List.of(11.0, 12.0, 13.0));
        boolean dark = dice.chance(0.4);
        Paper paper = new Paper(fonts, WIDTH, height, scale, dark ? new Color(0x121417) : Color.WHITE);
        ScreenArtist.status(paper, dark ? Color.WHITE : Color.DARK_GRAY, dice);
        if (dark) {
            dark(paper, sheet, dice);
        } else {
            browsed(paper, sheet, dice);
        }
        return paper.picture();
    }

    /** Address bar, the portal's head, then a striped table; the browser's buttons at the foot. */
    private static void browsed(Paper paper, Sheet sheet, Dice dice) {
        paper.fill(new Color(0xEEF0F3), new RoundRectangle2D.Double(4, 7.4, WIDTH - 8, 8.2, 8, 8));
        paper.centred(Face.HEI, 3.1, INK, WIDTH / 2, 12.7, "chsi.com.cn");
        paper.fill(BLUE, new Rectangle2D.Double(0, 18, WIDTH, 10));
        paper.text(Face.HEI_BOLD, 4, Color.WHITE, 5, 24.6, "学信网");
        paper.text(Face.HEI, 2.8, Color.WHITE, 60, 24.4, "登录 ｜ 注册 ｜ 三");
        paper.centred(Face.HEI_BOLD, 4.5, INK, WIDTH / 2, 36.4, RegistryArtist.title(sheet));
        paper.centred(Face.HEI, 2.6, PALE, WIDTH / 2, 41.4, "更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        UntoldLooks.photo(paper, sheet, 67, 44, 17, 22.6, dice);
        double foot = paper.height() - 12;
        double y = striped(paper, UntoldLooks.entries(sheet, 0), foot);
        UntoldLooks.qr(paper, sheet, 6, y + 4, 24, dice);
        paper.text(Face.HEI, 3, PALE, 34, y + 9, "在线验证码");
        paper.text(Face.HEI_BOLD, 3.3, BLUE, 34, y + 15, sheet.text("verification_code"));
        paper.text(Face.HEI, 3, PALE, 34, y + 22, "有效期至");
        paper.text(Face.HEI, 3.2, INK, 50, y + 22, Wording.paddedDay(sheet.date("valid_until")));
        paper.specimen(6, BLUE, 0.35, 70, y + 32);
        paper.line(LINE, 0.3, 0, foot, WIDTH, foot);
        paper.centred(Face.HEI, 4.6, PALE, WIDTH / 2, foot + 7.6, "〈　　〉　　△　　□　　＝");
    }

    /** Returns where the last stripe ends. */
    private static double striped(Paper paper, List<Entry> entries, double foot) {
        double pitch = (foot - 44 - 36) / entries.size();
        double y = 44;
        for (int i = 0; i < entries.size(); i++) {
            if (i % 2 == 0) {
                paper.fill(new Color(0xF4F7FB), new Rectangle2D.Double(4, y, y < 66 ? 61 : WIDTH - 8, pitch));
            }
            paper.text(Face.HEI, 3, PALE, 6, y + pitch * 0.66, entries.get(i).label());
            double room = y < 66 ? 32 : 52;
            paper.fitted(
                    Face.HEI,
                    3.2,
                    INK,
                    32,
                    y + pitch * 0.66,
                    room,
                    entries.get(i).value());
            y += pitch;
        }
        return y;
    }

    /** Light letters on dark panels, labels above their values. */
    private static void dark(Paper paper, Sheet sheet, Dice dice) {
        Color light = new Color(0xEDEFF2);
        Color dim = new Color(0x9198A3);
        Color accent = new Color(dice.pick(List.of(0x4FC3B5, 0x6FA8FF, 0xF0B45A)));
        paper.text(Face.HEI, 4.6, light, 4, 13.4, "〈");
        paper.centred(Face.HEI_BOLD, 4, light, WIDTH / 2, 13.2, "高等教育信息");
        paper.fill(new Color(0x1E2228), new RoundRectangle2D.Double(3, 18, WIDTH - 6, 32, 4, 4));
        UntoldLooks.photo(paper, sheet, 6, 21, 19, 25.4, dice);
        paper.fitted(Face.HEI_BOLD, 4, light, 29, 28, 55, RegistryArtist.title(sheet));
        paper.text(Face.HEI, 2.9, dim, 29, 35, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        paper.text(Face.HEI, 2.9, dim, 29, 41, "有效期至：" + Wording.plainDay(sheet.date("valid_until")));
        double foot = paper.height() - 44;
        paper.fill(new Color(0x1E2228), new RoundRectangle2D.Double(3, 53, WIDTH - 6, foot - 55, 4, 4));
        List<Entry> entries = UntoldLooks.entries(sheet, 1);
        int rows = (entries.size() + 1) / 2;
        double pitch = (foot - 58) / rows;
        for (int i = 0; i < entries.size(); i++) {
            double x = i % 2 == 0 ? 7 : 47;
            int row = i / 2;
            double y = 58.6 + row * pitch;
            paper.text(Face.HEI, 2.6, dim, x, y, entries.get(i).label());
            paper.fitted(Face.HEI, 3.3, light, x, y + 4.6, 37, entries.get(i).value());
        }
        paper.fill(new Color(0x1E2228), new RoundRectangle2D.Double(3, foot + 1, WIDTH - 6, 38, 4, 4));
        paper.text(Face.HEI, 2.9, dim, 7, foot + 9, "在线验证码");
        paper.text(Face.HEI_BOLD, 3.5, accent, 7, foot + 15, sheet.text("verification_code"));
        paper.text(Face.HEI, 2.5, dim, 7, foot + 22, "长按识别右侧二维码查看");
        UntoldLooks.qr(paper, sheet, 57, foot + 5, 27, dice);
        paper.specimen(7, accent, 0.4, 34, foot + 36);
    }
}
