package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the screenshots 截图 of {@link Style#UNSPOKEN}: a page of right-set values, a grid, or the page as a saved picture. */
final class UnspokenScreen {
    private static final double WIDTH = 90;
    private static final Color INK = new Color(0x222529);
    private static final Color PALE = new Color(0x868B92);
    private static final Color RULE = new Color(0xEAECEF);

    private final Fonts fonts;

    UnspokenScreen(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        double height = dice.pick(List.of(191.0, 195.0, 200.0));
        double roll = dice.real(0, 1);
        boolean saved = roll < 0.25;
        double scale = saved ? 16 : dice.pick(List.of(12.0, 12.5, 14.0));
        Paper paper = new Paper(fonts, WIDTH, height, scale, saved ? new Color(0x101113) : Color.WHITE);
        Color accent = new Color(dice.pick(List.of(0x178F83, 0x2A74C8, 0x3A6A9E)));
        if (saved) {
            saved(paper, sheet, dice);
        } else if (roll < 0.65) {
            listed(paper, sheet, accent, dice);
        } else {
            grid(paper, sheet, accent, dice);
        }
        return paper.picture();
    }

    /** The whole page as the telephone's album shows it. */
    private void saved(Paper paper, Sheet sheet, Dice dice) {
        double scale = paper.scale() * WIDTH / RegistryArtist.WIDTH;
        Paper page = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, Color.WHITE);
        UnspokenRegistry.draw(page, sheet, dice);
        page.specimen(12, new Color(196, 124, 124), 0.32, 20, 26);
        double high = WIDTH * RegistryArtist.HEIGHT / RegistryArtist.WIDTH;
        paper.image(page.picture(), 0, (paper.height() - high) / 2, WIDTH, high);
        ScreenArtist.status(paper, Color.WHITE, dice);
        String day = Wording.plainDay(sheet.date("update_date"));
        paper.centred(Face.HEI, 3.3, Color.WHITE, WIDTH / 2, 13.4, day + "　保存的图片");
        paper.centred(Face.HEI, 3.1, Color.WHITE, WIDTH / 2, paper.height() - 8, "发送　　　编辑　　　收藏　　　删除　　　更多");
    }

    /** Photo in the middle of the head, labels at the left edge, values at the right one. */
    private static void listed(Paper paper, Sheet sheet, Color accent, Dice dice) {
        bar(paper, "在线验证", dice);
        paper.centred(Face.HEI_BOLD, 4, INK, WIDTH / 2, 25, RegistryArtist.title(sheet));
        UnspokenLooks.photo(paper, sheet, 37, 29, 16, 21, dice);
        List<Entry> entries = UnspokenLooks.entries(sheet, dice.below(2));
        double foot = paper.height() - 41;
        double pitch = (foot - 53) / entries.size();
        double y = 53 + pitch * 0.68;
        for (Entry entry : entries) {
            paper.text(Face.HEI, 3, PALE, 5, y, entry.label());
            double size = Math.min(3.3, 3.3 * 52 / paper.width(Face.HEI, 3.3, entry.value()));
            UnspokenLooks.before(paper, Face.HEI, size, INK, WIDTH - 5, y, entry.value());
            paper.line(RULE, 0.2, 5, y + pitch * 0.32, WIDTH - 5, y + pitch * 0.32);
            y += pitch;
        }
        verified(paper, sheet, accent, foot, dice);
    }

    private static void bar(Paper paper, String title, Dice dice) {
        ScreenArtist.status(paper, Color.BLACK, dice);
        paper.text(Face.HEI, 4.6, INK, 4, 13.4, "←");
        paper.centred(Face.HEI, 3.9, INK, WIDTH / 2, 13, title);
        paper.line(RULE, 0.3, 0, 17.5, WIDTH, 17.5);
    }

    private static void verified(Paper paper, Sheet sheet, Color accent, double top, Dice dice) {
        paper.fill(new Color(0xF5F7F8), new Rectangle2D.Double(0, top, WIDTH, paper.height() - top));
        UnspokenLooks.qr(paper, sheet, 59, top + 6, 25, dice);
        paper.text(Face.HEI, 2.9, PALE, 5, top + 9, "在线验证码");
        paper.text(Face.HEI, 3.8, accent, 5, top + 15, sheet.text("verification_code"));
        paper.text(Face.HEI, 2.9, PALE, 5, top + 23, "有效期至：" + Wording.paddedDay(sheet.date("valid_until")));
        paper.text(Face.HEI, 2.9, PALE, 5, top + 30, "更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        paper.specimen(7, accent, 0.35, 42, top + 37);
    }

    /** Small labels above their values, two to a row where both are short; the photo beside the first rows. */
    private static void grid(Paper paper, Sheet sheet, Color accent, Dice dice) {
        paper.fill(accent, new Rectangle2D.Double(0, 0, WIDTH, 30));
        ScreenArtist.status(paper, Color.WHITE, dice);
        paper.text(Face.HEI, 4.6, Color.WHITE, 4, 13.4, "〈");
        paper.centred(Face.HEI_BOLD, 4, Color.WHITE, WIDTH / 2, 23, RegistryArtist.title(sheet));
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(0, 28, WIDTH, 20, 4, 4));
        UnspokenLooks.photo(paper, sheet, 66, 33, 18, 24, dice);
        List<Entry> entries = UnspokenLooks.entries(sheet, dice.below(2));
        double foot = paper.height() - 41;
        int rows = rows(paper, entries);
        double pitch = (foot - 33) / rows;
        double y = 33 + pitch * 0.3;
        for (int i = 0; i < entries.size(); ) {
            boolean pair = pair(paper, entries, i);
            boolean beside = y < 58;
            stacked(paper, 6, y, pitch, pair ? (beside ? 27 : 38) : beside ? 56 : 78, entries.get(i));
            if (pair) {
                stacked(paper, beside ? 36 : 48, y, pitch, beside ? 27 : 38, entries.get(i + 1));
            }
            i += pair ? 2 : 1;
            y += pitch;
        }
        verified(paper, sheet, accent, foot, dice);
    }

    private static int rows(Paper paper, List<Entry> entries) {
        int rows = 0;
        for (int i = 0; i < entries.size(); rows++) {
            i += pair(paper, entries, i) ? 2 : 1;
        }
        return rows;
    }

    private static boolean pair(Paper paper, List<Entry> entries, int at) {
        return at + 1 < entries.size() && narrow(paper, entries.get(at)) && narrow(paper, entries.get(at + 1));
    }

    private static boolean narrow(Paper paper, Entry entry) {
        return paper.width(Face.HEI, 3.3, entry.value()) < 31;
    }

    private static void stacked(Paper paper, double x, double y, double pitch, double room, Entry entry) {
        paper.text(Face.HEI, 2.6, PALE, x, y, entry.label());
        paper.fitted(Face.HEI, 3.3, INK, x, y + Math.min(5, pitch * 0.46), room, entry.value());
    }
}
