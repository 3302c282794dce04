package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the screenshots 截图 of {@link Style#HIDDEN}: a mini programme 小程序, or the whole page in a chat's reader. */
final class HiddenScreen {
    private static final double WIDTH = 90;
    private static final Color INK = new Color(0x1F2329);
    private static final Color PALE = new Color(0x80868F);
    private static final Color GROUND = new Color(0xF2F3F5);

    private final Fonts fonts;

    HiddenScreen(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        double height = dice.pick(List.of(194.0, 198.0, 202.0));
        boolean reader = dice.chance(0.35);
        double scale = reader ? 16 : dice.pick(List.of(12.0, 13.0));
        Paper paper = new Paper(fonts, WIDTH, height, scale, reader ? new Color(0xDCDDE0) : GROUND);
        paper.fill(Color.WHITE, new Rectangle2D.Double(0, 0, WIDTH, 17));
        ScreenArtist.status(paper, Color.BLACK, dice);
        paper.text(Face.HEI, 4.6, INK, 4, 13.4, "〈");
        if (reader) {
            read(paper, sheet, dice);
        } else {
            capsule(paper);
            programme(paper, sheet, dice);
        }
        return paper.picture();
    }

    /** The page as wide as the screen, name of the file above it, buttons below. */
    private void read(Paper paper, Sheet sheet, Dice dice) {
        paper.centred(Face.HEI, 3.6, INK, WIDTH / 2, 13, RegistryArtist.title(sheet) + ".pdf");
        dots(paper, 81, 11.6);
        double share = WIDTH / RegistryArtist.WIDTH;
        Paper page = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, paper.scale() * share, Color.WHITE);
        HiddenRegistry.draw(page, sheet, dice);
        page.specimen(12, new Color(190, 130, 130), 0.35, 150, 284);
        paper.image(page.picture(), 0, 24, WIDTH, RegistryArtist.HEIGHT * share);
        paper.fill(Color.WHITE, new Rectangle2D.Double(0, paper.height() - 18, WIDTH, 18));
        paper.centred(Face.HEI, 3.2, PALE, WIDTH / 2, paper.height() - 8, "转发　　　收藏　　　用其他应用打开");
    }

    /** The chat's button at the right upper corner of each of its mini programmes. */
    private static void capsule(Paper paper) {
        paper.outline(new Color(0xD5D8DC), 0.25, new RoundRectangle2D.Double(68, 8, 19, 7, 7, 7));
        dots(paper, 71, 11.4);
        paper.line(new Color(0xD5D8DC), 0.25, 77.5, 9.6, 77.5, 13.4);
        paper.outline(INK, 0.5, new Ellipse2D.Double(80.6, 9.8, 3.4, 3.4));
    }

    private static void dots(Paper paper, double x, double y) {
        for (int i = 0; i < 3; i++) {
            paper.fill(INK, new Ellipse2D.Double(x + i * 1.8, y - 0.5, 1, 1));
        }
    }

    /** Who, on a coloured card; then labels left, values behind them; square and code in a card of their own. */
    private static void programme(Paper paper, Sheet sheet, Dice dice) {
        Color accent = new Color(dice.pick(List.of(0x2B7DE0, 0x1E9E7A, 0x5B5FC7)));
        paper.centred(Face.HEI, 3.8, INK, WIDTH / 2 - 6, 13, "学信网报告在线验证");
        paper.fill(accent, new RoundRectangle2D.Double(3, 20, WIDTH - 6, 34, 4, 4));
        HiddenLooks.photo(paper, sheet, 7, 24, 19, 25.4, dice);
        List<Entry> entries = HiddenLooks.entries(sheet, dice.below(2));
        paper.text(Face.HEI_BOLD, 5, Color.WHITE, 31, 32, entries.get(0).value());
        paper.fitted(Face.HEI, 3.2, Color.WHITE, 31, 40, 53, RegistryArtist.title(sheet));
        paper.text(Face.HEI, 2.8, Color.WHITE, 31, 47, "更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        double foot = paper.height() - 48;
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, 57, WIDTH - 6, foot - 59, 4, 4));
        double pitch = (foot - 62) / (entries.size() - 1);
        double y = 57 + pitch * 0.66;
        for (Entry entry : entries.subList(1, entries.size())) {
            paper.text(Face.HEI, 3, PALE, 7, y, entry.label());
            paper.fitted(Face.HEI, 3.3, INK, 34, y, 50, entry.value());
            y += pitch;
        }
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, foot, WIDTH - 6, 44, 4, 4));
        HiddenLooks.qr(paper, sheet, 7, foot + 7, 28, dice);
        paper.text(Face.HEI, 2.9, PALE, 40, foot + 12, "在线验证码");
        paper.fitted(Face.HEI_BOLD, 3.6, accent, 40, foot + 18, 44, HiddenLooks.code(sheet, dice));
        paper.text(Face.HEI, 2.9, PALE, 40, foot + 27, "有效期至");
        paper.text(Face.HEI, 3.3, INK, 40, foot + 33, Wording.paddedDay(sheet.date("valid_until")));
        paper.specimen(7, accent, 0.35, 66, foot + 42);
    }
}
