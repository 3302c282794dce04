package heyan.samples;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the number side of a debit card 借记卡, 85.6 x 54 mm. */
final class BankCardArtist {
    /** Three ground colours and the colour of print. */
    private record Design(int first, int second, int third, int print) {}

    private static final List<Design> WORKING = List.of(
            new Design(0xB01E28, 0xD0383C, 0x8C1420, 0xFFFFFF), new Design(0xE8EEF4, 0xF6F8FA, 0xD4E0EA, 0x22262C),
            new Design(0x14508C, 0x2A78B4, 0x0C3866, 0xFAFAFA), new Design(0xE9E2D0, 0xF6F1E4, 0xDCCFB0, 0x2A241C),
            new Design(0x0F6B4F, 0x259070, 0x0A4A38, 0xF8F8F0), new Design(0xDCEFE6, 0xEFF8F3, 0xC4E0D2, 0x1E2A26));
    private static final List<Design> REPORT = List.of(
            new Design(0x3A2A5C, 0x5C4690, 0x241A40, 0xF4F0FA), new Design(0xF4DCD4, 0xFBEFEA, 0xE8C4B8, 0x33201C),
            new Design(0x1E1E22, 0x3A3A42, 0x101014, 0xE8D9A8), new Design(0xD6DCF2, 0xECEFFA, 0xB8C2E4, 0x1C2040),
            new Design(0x9A6A14, 0xC8952E, 0x7C5410, 0xFFFBEC), new Design(0xF2F2F2, 0xFFFFFF, 0xDADADA, 0x202020));
    private static final List<Design> FRESH = List.of(
            new Design(0x7A1F3D, 0xA63A5B, 0x571229, 0xFFF4F6), new Design(0xE4EDDC, 0xF4F8EE, 0xCCDDBE, 0x25301C),
            new Design(0x0E5A66, 0x1F8290, 0x083E48, 0xF2FBFC), new Design(0xF6E7C6, 0xFCF5E2, 0xEAD29C, 0x3A2A10),
            new Design(0x34405A, 0x566684, 0x222B40, 0xF0F2F6), new Design(0xE6E0EE, 0xF5F2F9, 0xD2C8E0, 0x2A2236));

    private static final List<Design> UNSEEN = List.of(
            new Design(0x0B1F3A, 0x1C3F6E, 0x071428, 0xF2E6C4),
            new Design(0xF4F1EA, 0xFFFFFF, 0xDFE6EA, 0x2C3440),
            new Design(0x5A1A1A, 0x8E3226, 0x3C0E10, 0xFBE9D2),
            new Design(0xCFE3F2, 0xEAF4FB, 0xA9CBE4, 0x12304E),
            new Design(0x2C2C2E, 0x55504A, 0x1A1A1C, 0xD8C08A),
            new Design(0xF3D9A8, 0xFBEBCB, 0xE2B878, 0x4A2E0C),
            new Design(0x4B6A2E, 0x7C9A4A, 0x33491E, 0xFCFFF2));

    private record Place(double x, double y) {}

    /** Where the parts of a card are and how it words them; {@code number} is a baseline. */
    private record Look(
            List<Design> designs,
            Face bank,
            Place head,
            Place chip,
            double number,
            String month,
            String kind,
            Place kindAt,
            Place network,
            Place specimen,
            double embossed) {
        static Look of(Style style) {
            return switch (style) {
                case WORKING ->
                    new Look(
                            WORKING,
                            Face.HEI_BOLD,
                            new Place(8, 5.2),
                            new Place(9, 17.5),
                            35,
                            "月/年",
                            "借记卡",
                            new Place(66, 12.4),
                            new Place(64.5, 40),
                            new Place(44, 24),
                            0.35);
                case REPORT ->
                    new Look(
                            REPORT,
                            Face.SONG_BOLD,
                            new Place(10, 5.2),
                            new Place(66, 15),
                            33,
                            "MONTH/YEAR",
                            "储蓄卡",
                            new Place(66, 12.4),
                            new Place(64.5, 40),
                            new Place(40, 22),
                            0.35);
                case FRESH ->
                    new Look(
                            FRESH,
                            Face.KAI,
                            new Place(6, 4.4),
                            new Place(7.5, 20.5),
                            38,
                            "有效期至",
                            "借记卡 IC",
                            new Place(67.5, 50.5),
                            new Place(65.5, 4.2),
                            new Place(30, 27),
                            0.35);
                case UNSEEN ->
                    new Look(
                            UNSEEN,
                            Face.HEI_BOLD,
                            new Place(37.5, 4),
                            new Place(9.5, 15),
                            32.4,
                            "有效期 MM/YY",
                            "银联借记卡",
                            new Place(8, 50),
                            new Place(65, 41.6),
                            new Place(52, 23),
                            0.5);
                default -> throw new IllegalArgumentException("its cards have an artist of their own");
            };
        }
    }

    private final Fonts fonts;
    private final Look look;

    BankCardArtist(Style style, Fonts fonts) {
        this.fonts = fonts;
        this.look = Look.of(style);
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Design design = dice.pick(look.designs());
        Color print = new Color(design.print());
        Paper paper = new Paper(fonts, IdCardArtist.WIDTH, IdCardArtist.HEIGHT, scale, Color.WHITE);
        Guilloche.ground(paper, new Color(design.first()), new Color(design.second()), new Color(design.third()));
        ornament(paper, new Color(design.second()), dice);
        head(paper, sheet, print);
        chip(paper, look.chip().x(), look.chip().y());
        double top = look.number();
        number(paper, sheet.text("card_number"), print, top, dice);
        if (sheet.has("valid_thru")) {
            paper.text(Face.HEI, 1.7, print, 37, top + 5, look.month());
            paper.text(Face.HEI, 1.7, print, 37, top + 7.2, "VALID THRU");
            paper.text(Face.MONO, 3.1, print, 48, top + 7, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            paper.fitted(Face.MONO, 3.4, print, 8, top + 13.5, 46, sheet.text("holder_name"));
        }
        unionPay(paper, look.network().x(), look.network().y());
        paper.specimen(5.5, print, 0.45, look.specimen().x(), look.specimen().y());
        return paper.picture();
    }

    private void head(Paper paper, Sheet sheet, Color print) {
        double x = look.head().x();
        double y = look.head().y();
        paper.outline(print, 0.6, new Ellipse2D.Double(x, y, 6.4, 6.4));
        paper.fill(print, new RoundRectangle2D.Double(x + 2.6, y + 1.2, 1.2, 4, 0.5, 0.5));
        paper.fill(print, new RoundRectangle2D.Double(x + 1.4, y + 2.5, 3.6, 1.2, 0.5, 0.5));
        paper.text(look.bank(), 4.6, print, x + 8.5, y + 4, sheet.text("bank_name"));
        paper.text(Face.HEI, 1.9, print, x + 8.6, y + 7, sheet.text("english") + " DEBIT CARD");
        paper.text(Face.HEI, 2.4, print, look.kindAt().x(), look.kindAt().y(), look.kind());
    }

    private void number(Paper paper, String number, Color print, double y, Dice dice) {
        String text = dice.chance(0.72) ? Wording.grouped(number) : number;
        double size = 5.3;
        double pitch = Math.min(3.25, 72.0 / text.length());
        double x = text.length() * pitch < 66 ? 9 : 6.5;
        if (dice.chance(look.embossed())) {
            boolean dark = print.getRed() < 128;
            paper.pitched(Face.MONO, size, new Color(0, 0, 0, dark ? 60 : 150), x + 0.18, y + 0.2, pitch, text);
            paper.pitched(Face.MONO, size, new Color(255, 255, 255, dark ? 230 : 90), x - 0.16, y - 0.18, pitch, text);
            paper.pitched(Face.MONO, size, dark ? new Color(84, 84, 92) : new Color(226, 226, 214), x, y, pitch, text);
        } else {
            paper.pitched(Face.MONO, size, print, x, y, pitch, text);
        }
    }

    private static void ornament(Paper paper, Color colour, Dice dice) {
        Color lighter = Guilloche.mix(colour, Color.WHITE, 0.12);
        for (int i = 0; i < 4; i++) {
            double radius = dice.real(12, 40);
            paper.outline(
                    lighter,
                    dice.real(0.3, 1.4),
                    new Ellipse2D.Double(
                            dice.real(10, 80) - radius, dice.real(-10, 60) - radius, 2 * radius, 2 * radius));
        }
        Guilloche.draw(paper, lighter, colour, 12, 3, dice);
    }

    static void chip(Paper paper, double x, double y) {
        paper.fill(new Color(214, 178, 92), new RoundRectangle2D.Double(x, y, 11, 8.6, 2, 2));
        Color dark = new Color(150, 118, 50);
        paper.outline(dark, 0.2, new RoundRectangle2D.Double(x + 3.6, y + 2.4, 3.8, 3.8, 1, 1));
        paper.line(dark, 0.2, x, y + 3, x + 3.6, y + 3);
        paper.line(dark, 0.2, x, y + 5.8, x + 3.6, y + 5.8);
        paper.line(dark, 0.2, x + 7.4, y + 3, x + 11, y + 3);
        paper.line(dark, 0.2, x + 7.4, y + 5.8, x + 11, y + 5.8);
    }

    static void unionPay(Paper paper, double x, double y) {
        Color[] colours = {new Color(216, 30, 40), new Color(16, 72, 132), new Color(0, 124, 132)};
        for (int i = 0; i < colours.length; i++) {
            Path2D slab = new Path2D.Double();
            double left = x + i * 4.6;
            slab.moveTo(left + 1.6, y);
            slab.lineTo(left + 7, y);
            slab.lineTo(left + 5.4, y + 9);
            slab.lineTo(left, y + 9);
            slab.closePath();
            paper.fill(colours[i], slab);
        }
        paper.text(Face.HEI_BOLD, 2.2, Color.WHITE, x + 3, y + 4, "UnionPay");
        paper.text(Face.HEI_BOLD, 3.2, Color.WHITE, x + 4.6, y + 7.6, "银联");
    }
}
