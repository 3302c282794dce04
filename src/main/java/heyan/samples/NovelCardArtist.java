package heyan.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Draws debit cards 借记卡 of {@link Style#NOVEL}: fronts in the bank's own colours, and backs that carry the number. */
final class NovelCardArtist {
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;

    /** What a bank calls itself in English, the number of its desk and the two colours of its cards. */
    private record House(String english, String desk, int first, int second) {}

    private static final Map<String, House> HOUSES = Map.ofEntries(
            Map.entry("ICBC", new House("INDUSTRIAL AND COMMERCIAL BANK OF CHINA", "95588", 0xC7000B, 0x8E0A12)),
            Map.entry("ABC", new House("AGRICULTURAL BANK OF CHINA", "95599", 0x009174, 0x00614F)),
            Map.entry("CCB", new House("China Construction Bank", "95533", 0x1A4F9C, 0x0D2C5C)),
            Map.entry("BOC", new House("BANK OF CHINA", "95566", 0xB8394A, 0x7B1F2E)),
            Map.entry("BCM", new House("BANK OF COMMUNICATIONS", "95559", 0x203C7C, 0x4A6FB5)),
            Map.entry("PSBC", new House("POSTAL SAVINGS BANK OF CHINA", "95580", 0x0B7A43, 0x8FC31F)),
            Map.entry("CMB", new House("CHINA MERCHANTS BANK", "95555", 0xE9E4DC, 0xC9BFB0)),
            Map.entry("CITIC", new House("CHINA CITIC BANK", "95558", 0xF2EDE9, 0xD8B9B0)),
            Map.entry("CEB", new House("CHINA EVERBRIGHT BANK", "95595", 0x6A1B7C, 0xA8559B)),
            Map.entry("SPDB", new House("SPD BANK", "95528", 0xDCE6F0, 0x9DB6D2)),
            Map.entry("CMBC", new House("CHINA MINSHENG BANK", "95568", 0x0F8A8A, 0x1C5FA8)),
            Map.entry("PAB", new House("PING AN BANK", "95511", 0xF4E3D6, 0xF08A4B)),
            Map.entry("HXB", new House("HUA XIA BANK", "95577", 0xD7D9DC, 0x9A9FA6)));

    private final Fonts fonts;

    NovelCardArtist(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, Color.WHITE);
        House house = HOUSES.getOrDefault(
                sheet.text("english"), new House(sheet.text("english"), "96588", 0xE4EAEE, 0xB9C8D2));
        if (dice.chance(0.22)) {
            back(paper, sheet, house, dice);
        } else {
            front(paper, sheet, house, dice);
        }
        return paper.picture();
    }

    private static void front(Paper paper, Sheet sheet, House house, Dice dice) {
        Color first = new Color(house.first());
        boolean light = (first.getRed() * 3 + first.getGreen() * 6 + first.getBlue()) / 10 > 150;
        Color print = light ? new Color(0x2A2A2E) : new Color(0xFFFDF6);
        paper.graphics().setPaint(new GradientPaint(0, 0, first, (float) WIDTH, 40, new Color(house.second())));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        pattern(paper, light ? new Color(255, 255, 255, 90) : new Color(255, 255, 255, 26), dice);
        head(paper, sheet, house, print);
        BankCardArtist.chip(paper, 8.4, 17.2);
        String kind = dice.pick(List.of("借记卡", "储蓄卡", "借记 IC 卡"));
        paper.text(Face.SONG_BOLD, 2.8, print, 78.6 - paper.width(Face.SONG_BOLD, 2.8, kind), 21.5, kind);
        number(paper, sheet.text("card_number"), print, 34.6, dice);
        if (sheet.has("valid_thru")) {
            paper.text(Face.HEI, 1.5, print, 28, 39.6, "有效期 VALID THRU");
            paper.text(Face.MONO, 3, print, 44.5, 40.4, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            paper.fitted(Face.MONO, 3.1, print, 7.6, 47.8, 44, sheet.text("holder_name"));
        }
        BankCardArtist.unionPay(paper, 65, 40.4);
        paper.specimen(5.5, print, 0.45, 33, 23);
    }

    private static void head(Paper paper, Sheet sheet, House house, Color print) {
        paper.outline(print, 0.7, new Ellipse2D.Double(7, 5, 6.4, 6.4));
        paper.fill(print, new Rectangle2D.Double(9.3, 7.3, 1.8, 1.8));
        paper.fitted(Face.SONG_BOLD, 4.6, print, 15.4, 8.9, 42, sheet.text("bank_name"));
        paper.fitted(Face.HEI, 1.7, print, 15.5, 11.6, 44, house.english());
    }

    /** Dots in rings or bent bands. */
    private static void pattern(Paper paper, Color colour, Dice dice) {
        if (dice.chance(0.5)) {
            double x = dice.real(50, 76);
            double y = dice.real(16, 40);
            for (double radius = 6; radius < 60; radius += 3.6) {
                for (double angle = 0; angle < 2 * Math.PI; angle += 3.0 / radius) {
                    double left = x + radius * Math.cos(angle);
                    double top = y + radius * Math.sin(angle);
                    paper.fill(colour, new Ellipse2D.Double(left, top, 0.9, 0.9));
                }
            }
            return;
        }
        for (int i = 0; i < 4; i++) {
            double y = dice.real(4, 40);
            Path2D band = new Path2D.Double();
            band.moveTo(0, y);
            band.curveTo(28, y - dice.real(8, 20), 56, y + dice.real(8, 20), WIDTH, y - 6);
            band.lineTo(WIDTH, y + 8);
            band.curveTo(56, y + dice.real(16, 28), 28, y, 0, y + 10);
            band.closePath();
            paper.fill(colour, band);
        }
    }

    /** Raised or flat; in fours, the first six apart, or in one. */
    private static void number(Paper paper, String number, Color print, double y, Dice dice) {
        double way = dice.real(0, 1);
        String text = way < 0.62
                ? Wording.grouped(number)
                : way < 0.84 ? number.substring(0, 6) + " " + number.substring(6) : number;
        double pitch = Math.min(3.5, 70.5 / text.length());
        double size = Math.min(5.4, pitch * 1.66);
        if (dice.chance(0.5)) {
            Color shadow = new Color(0, 0, 0, 90);
            paper.pitched(Face.MONO, size, shadow, 7.9, y + 0.25, pitch, text);
        }
        paper.pitched(dice.chance(0.5) ? Face.MONO : Face.HEI, size, print, 7.6, y, pitch, text);
    }

    /** Magnetic stripe, place for a signature, the number printed flat below. */
    private static void back(Paper paper, Sheet sheet, House house, Dice dice) {
        Color ground = Guilloche.mix(new Color(house.second()), Color.WHITE, 0.82);
        paper.fill(ground, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        paper.fill(new Color(0x1E1A1A), new Rectangle2D.Double(0, 4.6, WIDTH, 10.4));
        paper.fill(Color.WHITE, new Rectangle2D.Double(6, 18.4, 50, 7));
        Color lines = Guilloche.mix(new Color(house.second()), Color.WHITE, 0.6);
        for (double y = 19.2; y < 25.3; y += 1) {
            paper.line(lines, 0.12, 6, y, 56, y);
        }
        Color print = new Color(0x2B2E33);
        paper.text(Face.HEI, 1.6, print, 6, 17.6, "持卡人签名 AUTHORIZED SIGNATURE");
        paper.text(Face.HEI, 1.9, print, 58.6, 20.6, "客户服务热线");
        paper.text(Face.HEI_BOLD, 3.3, print, 58.6, 24.6, house.desk());
        number(paper, sheet.text("card_number"), print, 34.4, dice);
        if (sheet.has("valid_thru")) {
            paper.text(Face.HEI, 1.5, print, 7.8, 39.4, "有效期至 VALID THRU");
            paper.text(Face.MONO, 2.8, print, 26, 39.8, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            paper.fitted(Face.MONO, 2.8, print, 40, 39.8, 24, sheet.text("holder_name"));
        }
        paper.fitted(Face.SONG_BOLD, 3.7, print, 7.8, 45.4, 40, sheet.text("bank_name"));
        paper.text(Face.HEI, 1.6, print, 7.8, 49.4, "本卡仅限本人使用，请妥善保管密码；拾到请交还任一营业网点。");
        BankCardArtist.unionPay(paper, 66.4, 40.8);
        paper.specimen(5.5, new Color(0x8A6A6A), 0.5, 53, 47.5);
    }
}
