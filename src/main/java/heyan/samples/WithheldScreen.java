package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the screenshots 截图 of {@link Style#WITHHELD}: a page in a chat's browser or cards of an app, light or dark. */
final class WithheldScreen {
    private static final double WIDTH = 90;
    private static final double HEIGHT = 195;

    /** Colours of the ground, of cards, print, labels and marks. */
    private record Theme(int ground, int card, int ink, int pale, int accent) {}

    private static final List<Theme> THEMES = List.of(
            new Theme(0xF3F4F6, 0xFFFFFF, 0x1F2329, 0x7B828C, 0x0F7C8C),
            new Theme(0xFFFFFF, 0xFFFFFF, 0x26282C, 0x80848A, 0xC2622D),
            new Theme(0x111214, 0x1E2023, 0xE4E6E9, 0x9096A0, 0x58A6D8));

    private final Fonts fonts;

    WithheldScreen(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        Theme theme = dice.pick(THEMES);
        double scale = dice.pick(List.of(9.2, 12.0, 13.0));
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(theme.ground()));
        Color ink = new Color(theme.ink());
        ScreenArtist.status(paper, ink, dice);
        paper.text(Face.HEI, 5, ink, 4, 14, dice.chance(0.5) ? "×" : "‹");
        String app = dice.pick(List.of("学信网", "学信档案-在线验证报告", "中国高等教育学生信息网"));
        paper.centred(Face.HEI_BOLD, 3.7, ink, WIDTH / 2, 13.6, app);
        for (int i = 0; i < 3; i++) {
            paper.fill(ink, new Ellipse2D.Double(80 + i * 1.8, 11.8, 1, 1));
        }
        if (dice.chance(0.5)) {
            page(paper, sheet, theme, dice);
        } else {
            cards(paper, sheet, theme, dice);
        }
        return paper.picture();
    }

    /** One list; labels and values in two columns from the left, the photo at the right. */
    private static void page(Paper paper, Sheet sheet, Theme theme, Dice dice) {
        Color ink = new Color(theme.ink());
        Color pale = new Color(theme.pale());
        paper.fill(new Color(theme.card()), new Rectangle2D.Double(0, 18, WIDTH, HEIGHT - 18));
        paper.fitted(Face.HEI_BOLD, 4.7, ink, 6, 26, 78, RegistryArtist.title(sheet));
        paper.text(Face.HEI, 2.9, pale, 6, 32, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        photo(paper, sheet, 66, 36, dice);
        List<Entry> entries = WithheldLooks.entries(sheet, 0);
        double pitch = Math.min(7.2, 110.0 / entries.size());
        double y = 41;
        for (Entry entry : entries) {
            paper.text(Face.HEI, 3.2, pale, 6, y, entry.label() + "：");
            paper.fitted(Face.HEI, 3.4, ink, 32, y, y < 63 ? 32 : 54, entry.value());
            y += pitch;
        }
        y += 2;
        paper.line(pale, 0.15, 6, y - 4.4, WIDTH - 6, y - 4.4);
        paper.text(Face.HEI, 3.2, pale, 6, y + 1, "在线验证码：");
        paper.text(Face.HEI, 3.5, new Color(theme.accent()), 32, y + 1, sheet.text("verification_code"));
        paper.text(Face.HEI, 3.2, pale, 6, y + 8, "验证有效期至：");
        paper.text(Face.HEI, 3.4, ink, 32, y + 8, Wording.plainDay(sheet.date("valid_until")));
        qr(paper, sheet, 6, y + 12, dice);
        paper.text(Face.HEI, 2.6, pale, 32, y + 22, "长按识别二维码，在线验证报告真伪");
        paper.specimen(7, new Color(theme.accent()), 0.4, 64, y + 32);
    }

    /** A card with the photo and the person, a card with the study, a card with the code. */
    private static void cards(Paper paper, Sheet sheet, Theme theme, Dice dice) {
        Color ink = new Color(theme.ink());
        paper.centred(Face.HEI_BOLD, 4.5, ink, WIDTH / 2, 24, RegistryArtist.title(sheet));
        List<Entry> entries = WithheldLooks.entries(sheet, 1);
        card(paper, theme, 28, 32);
        photo(paper, sheet, 7, 31, dice);
        rows(paper, theme, entries.subList(0, 3), 28, 37.5, 7.6);
        int rest = entries.size() - 3;
        double pitch = Math.min(7.6, 88.0 / rest);
        card(paper, theme, 63, rest * pitch + 5);
        double y = rows(paper, theme, entries.subList(3, entries.size()), 8, 69, pitch) + 4;
        card(paper, theme, y - 1, 32);
        Color pale = new Color(theme.pale());
        paper.text(Face.HEI, 3, pale, 34, y + 5, "在线验证码");
        paper.text(Face.HEI, 3.5, new Color(theme.accent()), 34, y + 10.4, sheet.text("verification_code"));
        String until = "有效期至 " + Wording.paddedDay(sheet.date("valid_until"));
        paper.text(Face.HEI, 3, ink, 34, y + 18, until);
        String updated = "更新日期 " + Wording.paddedDay(sheet.date("update_date"));
        paper.text(Face.HEI, 3, ink, 34, y + 24, updated);
        qr(paper, sheet, 7, y + 3, dice);
        paper.specimen(6.4, new Color(theme.accent()), 0.4, 69, y + 27);
    }

    private static void card(Paper paper, Theme theme, double top, double height) {
        paper.fill(new Color(theme.card()), new RoundRectangle2D.Double(3.5, top, WIDTH - 7, height, 4, 4));
    }

    /** Labels at the left, values against the right edge; returns the next baseline. */
    private static double rows(Paper paper, Theme theme, List<Entry> entries, double left, double top, double pitch) {
        double y = top;
        for (Entry entry : entries) {
            paper.text(Face.HEI, 3.2, new Color(theme.pale()), left, y, entry.label());
            double room = WIDTH - 12 - left - paper.width(Face.HEI, 3.2, entry.label());
            double size = 3.4 * Math.min(1, room / Math.max(1, paper.width(Face.HEI, 3.4, entry.value())));
            double width = paper.width(Face.HEI, size, entry.value());
            paper.text(Face.HEI, size, new Color(theme.ink()), WIDTH - 8 - width, y, entry.value());
            y += pitch;
        }
        return y;
    }

    private static void photo(Paper paper, Sheet sheet, double x, double y, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0x5B93CE, 0xF0F2F4, 0xC23A36)));
        paper.image(Portrait.draw(ground, sheet.man(), dice), x, y, 18, 24);
    }

    private static void qr(Paper paper, Sheet sheet, double x, double y, Dice dice) {
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, x, y, 23, 23);
        }
    }
}
