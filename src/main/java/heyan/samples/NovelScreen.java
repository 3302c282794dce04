package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The registry page of a mini programme 小程序: a coloured card with the person, then parts with headings. */
final class NovelScreen {
    private static final Color INK = new Color(38, 42, 48);
    private static final Color PALE = new Color(120, 126, 134);
    private final Paper paper;
    private final Sheet sheet;
    private final Color accent;

    NovelScreen(Paper paper, Sheet sheet, Color accent) {
        this.paper = paper;
        this.sheet = sheet;
        this.accent = accent;
    }

    void draw(Dice dice) {
        List<Entry> entries = RegistryEntries.of(Style.NOVEL, sheet);
        person(entries, dice);
        heading(70.5, sheet.drawn() == DocumentKind.XUEJI_REPORT ? "学籍信息" : "学历信息");
        double pitch = Math.min(7.6, 83.0 / (entries.size() - 3));
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(4, 74, 82, (entries.size() - 3) * pitch + 3, 2.4, 2.4));
        double y = 74 + pitch * 0.8;
        for (Entry entry : entries.subList(3, entries.size())) {
            paper.text(Face.HEI, 3.1, PALE, 8, y, entry.label());
            paper.fitted(Face.HEI, 3.4, INK, 33.5, y, 49, entry.value());
            y += pitch;
        }
        verification(dice);
        paper.specimen(6.5, Color.WHITE, 0.4, 47, 62);
    }

    private void person(List<Entry> entries, Dice dice) {
        paper.fill(accent, new RoundRectangle2D.Double(4, 20, 82, 43, 3, 3));
        Color pale = Guilloche.mix(accent, Color.WHITE, 0.72);
        paper.text(Face.HEI_BOLD, 3.6, Color.WHITE, 9, 28, RegistryArtist.title(sheet));
        paper.text(Face.HEI, 3, pale, 9, 38, entries.get(0).label());
        paper.fitted(
                Face.HEI_BOLD, 5, Color.WHITE, 17.5, 38.4, 44, entries.get(0).value());
        paper.text(Face.HEI, 3, pale, 9, 46.5, entries.get(1).label());
        paper.text(Face.HEI, 3.4, Color.WHITE, 17.5, 46.5, entries.get(1).value());
        paper.text(Face.HEI, 3, pale, 25, 46.5, entries.get(2).label());
        paper.text(Face.HEI, 3.4, Color.WHITE, 39, 46.5, entries.get(2).value());
        paper.text(Face.HEI, 3, pale, 9, 55, "更新日期");
        paper.text(Face.HEI, 3.2, Color.WHITE, 23, 55, Wording.plainDay(sheet.date("update_date")));
        paper.image(Portrait.draw(new Color(232, 236, 240), sheet.man(), dice), 67, 34, 15.5, 20);
    }

    private void heading(double y, String text) {
        paper.fill(accent, new Rectangle2D.Double(4.5, y - 3.4, 1.1, 4));
        paper.text(Face.HEI_BOLD, 3.7, INK, 7.5, y, text);
    }

    private void verification(Dice dice) {
        heading(168, "在线验证");
        paper.fill(Color.WHITE, new RoundRectangle2D.Double(4, 171.5, 82, 31, 2.4, 2.4));
        paper.text(Face.HEI, 3, PALE, 8, 178, "在线验证码");
        paper.text(Face.HEI, 3.5, accent, 8, 183.5, sheet.text("verification_code"));
        paper.text(Face.HEI, 3, PALE, 8, 192, "有效期至");
        paper.text(Face.HEI, 3.4, INK, 8, 197.5, Wording.paddedDay(sheet.date("valid_until")));
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            paper.image(qr, 58, 174.5, 25, 25);
        }
    }
}
