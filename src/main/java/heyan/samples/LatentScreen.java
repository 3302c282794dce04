package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the screenshots 截图 of {@link Style#LATENT}: a page in a telephone's PDF reader, or a mini-program's sections. */
final class LatentScreen {
    private static final double WIDTH = 90;
    private static final Color INK = new Color(0x1F2226);
    private static final Color PALE = new Color(0x85898F);
    private static final Color RULE = new Color(0xECEDEF);

    private final Fonts fonts;

    LatentScreen(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, Dice dice) {
        double height = dice.pick(List.of(190.0, 195.0, 201.0));
        double scale = dice.pick(List.of(12.0, 13.0, 16.0));
        boolean reader = dice.chance(0.45);
        Paper paper = new Paper(fonts, WIDTH, height, scale, new Color(reader ? 0xE4E5E8 : 0xF3F4F6));
        if (reader) {
            reader(paper, sheet, dice);
        } else {
            sections(paper, sheet, dice);
        }
        return paper.picture();
    }

    /** The whole page between the bars of the reader. */
    private void reader(Paper paper, Sheet sheet, Dice dice) {
        double scale = paper.scale() * WIDTH / RegistryArtist.WIDTH;
        Paper page = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, Color.WHITE);
        LatentRegistry.draw(page, sheet, dice);
        page.specimen(12, new Color(200, 120, 120), 0.32, 24, 26);
        double high = WIDTH * RegistryArtist.HEIGHT / RegistryArtist.WIDTH;
        double top = 20 + (paper.height() - 36 - high) / 2;
        paper.image(page.picture(), 0, top, WIDTH, high);
        paper.fill(Color.WHITE, new Rectangle2D.Double(0, 0, WIDTH, 17));
        ScreenArtist.status(paper, Color.BLACK, dice);
        paper.text(Face.HEI, 4.6, INK, 4, 13.4, "×");
        String name = sheet.text("verification_code").substring(0, 6);
        paper.centred(Face.HEI, 3.6, INK, WIDTH / 2, 13, "学信网报告_" + name + ".pdf");
        paper.text(Face.HEI, 4.6, INK, 81, 13, "…");
        double bar = paper.height() - 12;
        paper.fill(Color.WHITE, new Rectangle2D.Double(0, bar, WIDTH, 12));
        paper.centred(Face.HEI, 3.1, PALE, WIDTH / 2, bar + 7.4, "1 / 1　　转发　　收藏　　用其他应用打开");
    }

    /** Sections with headings on white panels, the photo in the first one, code and square in the last. */
    private static void sections(Paper paper, Sheet sheet, Dice dice) {
        Color accent = new Color(dice.pick(List.of(0x2B7BBF, 0x15916F, 0x3E5FB0)));
        paper.fill(Color.WHITE, new Rectangle2D.Double(0, 0, WIDTH, 17));
        ScreenArtist.status(paper, Color.BLACK, dice);
        paper.centred(Face.HEI, 3.9, INK, WIDTH / 2, 13, "报告在线验证");
        paper.outline(new Color(0xD5D7DB), 0.3, new RoundRectangle2D.Double(68, 8.2, 18, 6.8, 6.8, 6.8));
        paper.centred(Face.HEI, 3.2, INK, 77, 12.9, "··· ◎");
        paper.centred(Face.HEI_BOLD, 4.1, INK, WIDTH / 2, 25, RegistryArtist.title(sheet));
        List<Entry> entries = LatentLooks.entries(sheet, dice.below(2));
        double foot = paper.height() - 46;
        double pitch = (foot - 43) / entries.size();
        double next = panel(paper, "基本信息", accent, 29, 7.6 + pitch * 5);
        LatentLooks.photo(paper, sheet, 67, 37, 16, 21, dice);
        rows(paper, entries.subList(0, 5), 36.6, pitch);
        panel(paper, "学业信息", accent, next, 7.6 + pitch * (entries.size() - 5));
        rows(paper, entries.subList(5, entries.size()), next + 7.6, pitch);
        panel(paper, "验证信息", accent, foot + 3.4, 39);
        LatentLooks.qr(paper, sheet, 60, foot + 11, 23, dice);
        row(paper, "在线验证码", sheet.text("verification_code"), foot + 16, 26);
        row(paper, "验证有效期", "至" + Wording.plainDay(sheet.date("valid_until")), foot + 24, 26);
        row(paper, "更新日期", Wording.plainDay(sheet.date("update_date")), foot + 32, 26);
        paper.specimen(7, accent, 0.35, 38, foot + 41);
    }

    /** Draws the panel and its heading; returns where the next one starts. */
    private static double panel(Paper paper, String heading, Color accent, double y, double height) {
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(3, y, WIDTH - 6, height, 2.4, 2.4));
        paper.fill(accent, new RoundRectangle2D.Double(6, y + 2.2, 1, 3.6, 0.8, 0.8));
        paper.text(Face.HEI_BOLD, 3.3, INK, 8.4, y + 5.2, heading);
        return y + height + 3;
    }

    private static void rows(Paper paper, List<Entry> entries, double top, double pitch) {
        double y = top + pitch * 0.62;
        for (Entry entry : entries) {
            boolean beside = y < 60;
            row(paper, entry.label(), entry.value(), y, beside ? 33 : 52);
            double right = beside ? 65 : WIDTH - 6;
            paper.line(RULE, 0.15, 6, y + pitch * 0.36, right, y + pitch * 0.36);
            y += pitch;
        }
    }

    private static void row(Paper paper, String label, String value, double y, double room) {
        paper.text(Face.HEI, 3, PALE, 6.4, y, label);
        paper.fitted(Face.HEI, 3.2, INK, room < 30 ? 25 : 31, y, room < 30 ? 33 : room, value);
    }
}
