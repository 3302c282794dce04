package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the screenshots 截图 of {@link Style#UNMET}: the portal's page in a telephone's browser, or its own app. */
final class UnmetScreen {
    private static final double WIDTH = 90;
    private static final Color INK = new Color(0x24272C);
    private static final Color PALE = new Color(0x8A8F98);
    private static final Color RULE = new Color(0xE8EAED);

    private final Fonts fonts;

    UnmetScreen(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        double height = dice.pick(List.of(192.0, 196.0, 200.0));
        double scale = dice.pick(List.of(11.5, 12.0, 13.5));
        Color accent = new Color(dice.pick(List.of(0x1AA38C, 0x1C7FD6, 0x2F6FB2)));
        Paper paper = new Paper(fonts, WIDTH, height, scale, Color.WHITE);
        ScreenArtist.status(paper, Color.BLACK, dice);
        if (dice.chance(0.5)) {
            browser(paper, sheet, accent, dice);
        } else {
            app(paper, sheet, accent, dice);
        }
        return paper.picture();
    }

    /** Address at the head, buttons at the foot; a page of labels and values with the photo at the right. */
    private static void browser(Paper paper, Sheet sheet, Color accent, Dice dice) {
        paper.fill(new Color(0xF0F1F3), new RoundRectangle2D.Double(6, 7, WIDTH - 12, 8, 8, 8));
        paper.centred(Face.HEI, 3, INK, WIDTH / 2, 12.2, "www.chsi.com.cn");
        paper.fill(accent, new Rectangle2D.Double(0, 18, WIDTH, 10));
        paper.text(Face.HEI_BOLD, 4, Color.WHITE, 5, 24.6, "学信网");
        paper.centred(Face.HEI_BOLD, 4.2, INK, WIDTH / 2, 37, RegistryArtist.title(sheet));
        paper.centred(Face.HEI, 2.7, PALE, WIDTH / 2, 43, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        UnmetLooks.photo(paper, sheet, 66, 47, 18, 24, dice);
        List<Entry> entries = UnmetLooks.entries(sheet, dice.below(2));
        double foot = paper.height() - 46;
        double pitch = (foot - 50) / entries.size();
        double y = 48 + pitch * 0.7;
        for (Entry entry : entries) {
            paper.text(Face.HEI, 3, PALE, 6, y, entry.label());
            paper.fitted(Face.HEI, 3.2, INK, 32, y, y < 73 ? 31 : 52, entry.value());
            y += pitch;
        }
        paper.line(RULE, 0.3, 6, foot, WIDTH - 6, foot);
        UnmetLooks.qr(paper, sheet, 6, foot + 4, 26, dice);
        code(paper, sheet, accent, 37, foot + 10);
        double bar = paper.height() - 9;
        paper.fill(new Color(0xF7F7F8), new Rectangle2D.Double(0, bar, WIDTH, 9));
        paper.centred(Face.HEI, 3.6, PALE, WIDTH / 2, bar + 6, "〈　　　　　〉　　　　　≡");
        paper.specimen(7, accent, 0.35, 68, foot + 34);
    }

    private static void code(Paper paper, Sheet sheet, Color accent, double x, double y) {
        paper.text(Face.HEI, 2.9, PALE, x, y, "在线验证码");
        paper.text(Face.HEI, 3.6, accent, x, y + 6, sheet.text("verification_code"));
        paper.text(Face.HEI, 2.9, PALE, x, y + 14, "有效期至 " + Wording.plainDay(sheet.date("valid_until")));
    }

    /** Code and square on a card at the head, then rows between hairlines in one white panel. */
    private static void app(Paper paper, Sheet sheet, Color accent, Dice dice) {
        paper.fill(new Color(0xF4F5F7), new Rectangle2D.Double(0, 17, WIDTH, paper.height() - 17));
        paper.text(Face.HEI, 4.4, INK, 4, 13, "‹");
        paper.centred(Face.HEI, 3.9, INK, WIDTH / 2, 13, "报告详情");
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(4, 20, WIDTH - 8, 36, 3, 3));
        UnmetLooks.qr(paper, sheet, 58, 23.5, 24, dice);
        paper.fitted(Face.HEI_BOLD, 3.3, INK, 8, 28, 46, RegistryArtist.title(sheet));
        code(paper, sheet, accent, 8, 35);
        paper.centred(Face.HEI, 2.3, PALE, 70, 52, "扫一扫验证");
        double bottom = paper.height() - 6;
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(4, 59, WIDTH - 8, bottom - 59, 3, 3));
        UnmetLooks.photo(paper, sheet, 66, 62, 16, 21, dice);
        List<Entry> entries = UnmetLooks.entries(sheet, dice.below(2));
        double pitch = (bottom - 68) / entries.size();
        double y = 60 + pitch * 0.68;
        for (Entry entry : entries) {
            boolean beside = y < 85;
            paper.text(Face.HEI, 3, PALE, 8, y, entry.label());
            paper.fitted(Face.HEI, 3.2, INK, 33, y, beside ? 31 : 48, entry.value());
            paper.line(RULE, 0.15, 8, y + pitch * 0.34, beside ? 64 : WIDTH - 8, y + pitch * 0.34);
            y += pitch;
        }
        paper.text(Face.HEI, 2.7, PALE, 8, bottom - 3, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        paper.specimen(7, accent, 0.35, 66, bottom - 4);
    }
}
