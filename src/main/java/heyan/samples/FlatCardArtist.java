package heyan.samples;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws debit cards 借记卡 of newer designs: flat print, a picture of hills, rays or a skyline below it. */
final class FlatCardArtist {
    /** Upper and lower colour of the ground, colour of its picture and of print. */
    private record Design(int upper, int lower, int picture, int print) {}

    private static final List<Design> DESIGNS = List.of(
            new Design(0xE9F2F5, 0xBFD9E4, 0x9CC2D2, 0x17303C), new Design(0x1D3B66, 0x0F2444, 0x2E5288, 0xF4F7FC),
            new Design(0x8F1D2C, 0x641019, 0xA83645, 0xFDF1E4), new Design(0xFBF3E2, 0xEFDDB8, 0xE0C48E, 0x3A2C14),
            new Design(0x0B5F5B, 0x074140, 0x1C7F78, 0xF0FAF8), new Design(0xF2ECF6, 0xDACCE8, 0xC3AEDA, 0x2B1E3A),
            new Design(0xD9DEE3, 0xB4BCC4, 0x98A3AE, 0x1C2126), new Design(0x5B3A7A, 0x3B2354, 0x74519A, 0xF8F2FC));

    private static final List<Design> SEALED = List.of(
            new Design(0x9E1B32, 0x7A1024, 0xC24A5E, 0xFFF6EC),
            new Design(0xF7F4EC, 0xE6E0CE, 0xCDBF98, 0x2E2A22),
            new Design(0x123E7C, 0x1D5BA6, 0x4C86CC, 0xFFFFFF),
            new Design(0x0E6E4C, 0x0A5238, 0x3E9A78, 0xF4FBF2),
            new Design(0x2B2B30, 0x141417, 0x4A4A52, 0xE6CF9A),
            new Design(0xDFEAF6, 0xC4D8EE, 0x9FBEE0, 0x162A46),
            new Design(0xC97A1E, 0xA85D0E, 0xE2A456, 0xFFFAF0));

    private enum Picture {
        HILLS,
        RAYS,
        SKYLINE,
        RIBBONS,
        TILES
    }

    private final Fonts fonts;

    FlatCardArtist(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        boolean sealed = fonts.style() == Style.SEALED;
        Design design = dice.pick(sealed ? SEALED : DESIGNS);
        Color print = new Color(design.print());
        Paper paper = new Paper(fonts, IdCardArtist.WIDTH, IdCardArtist.HEIGHT, scale, Color.WHITE);
        ground(paper, design);
        if (sealed) {
            picture(paper, dice.chance(0.5) ? Picture.RIBBONS : Picture.TILES, new Color(design.picture()), dice);
            mirrored(paper, sheet, print, dice);
            return paper.picture();
        }
        Picture picture = dice.pick(List.of(Picture.HILLS, Picture.RAYS, Picture.SKYLINE));
        picture(paper, picture, new Color(design.picture()), dice);
        head(paper, sheet, print);
        BankCardArtist.chip(paper, 7.2, 16.4);
        waves(paper, print);
        if (dice.chance(0.55)) {
            lower(paper, sheet, print, dice);
        } else {
            middle(paper, sheet, print, dice);
        }
        paper.specimen(5.5, print, 0.42, 47, 21);
        return paper.picture();
    }

    private static void ground(Paper paper, Design design) {
        paper.graphics()
                .setPaint(new java.awt.GradientPaint(
                        0, 0, new Color(design.upper()), 10, (float) IdCardArtist.HEIGHT, new Color(design.lower())));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, IdCardArtist.WIDTH, IdCardArtist.HEIGHT));
    }

    private static void picture(Paper paper, Picture picture, Color colour, Dice dice) {
        switch (picture) {
            case HILLS -> hills(paper, colour, dice);
            case RAYS -> rays(paper, colour, dice);
            case SKYLINE -> skyline(paper, colour, dice);
            case RIBBONS -> ribbons(paper, colour, dice);
            case TILES -> tiles(paper, colour, dice);
        }
    }

    private static void ribbons(Paper paper, Color colour, Dice dice) {
        double bow = dice.real(14, 30);
        for (int i = 0; i < 9; i++) {
            Path2D ribbon = new Path2D.Double();
            ribbon.moveTo(-2, 50 - i * 2.2);
            ribbon.curveTo(30, 50 - bow - i * 3, 52, 40 + bow / 2 - i * 5, IdCardArtist.WIDTH + 2, 14 - i * 3);
            paper.outline(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 110), 0.5, ribbon);
        }
    }

    private static void tiles(Paper paper, Color colour, Dice dice) {
        for (double x = 0; x < IdCardArtist.WIDTH; x += 6) {
            for (double y = 0; y < IdCardArtist.HEIGHT; y += 6) {
                int thick = dice.between(0, 46);
                Color pale = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), thick);
                paper.fill(pale, new Rectangle2D.Double(x, y, 5.7, 5.7));
            }
        }
    }

    private static void hills(Paper paper, Color colour, Dice dice) {
        for (int ridge = 0; ridge < 3; ridge++) {
            double base = 26 + ridge * 8;
            double wave = dice.real(11, 19);
            double phase = dice.real(0, 6);
            Path2D hill = new Path2D.Double();
            hill.moveTo(0, IdCardArtist.HEIGHT);
            for (double x = 0; x <= IdCardArtist.WIDTH + 1; x++) {
                hill.lineTo(x, base + 4 * Math.sin(x / wave + phase) + 2 * Math.sin(x / 5.5 + phase));
            }
            hill.lineTo(IdCardArtist.WIDTH + 1, IdCardArtist.HEIGHT);
            hill.closePath();
            paper.fill(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 70), hill);
        }
    }

    private static void rays(Paper paper, Color colour, Dice dice) {
        double x = dice.real(58, 84);
        double y = dice.real(-6, 10);
        for (int i = 0; i < 26; i++) {
            double angle = i * Math.PI / 13 + dice.real(0, 0.1);
            Path2D ray = new Path2D.Double();
            ray.moveTo(x, y);
            ray.lineTo(x + 110 * Math.cos(angle), y + 110 * Math.sin(angle));
            ray.lineTo(x + 110 * Math.cos(angle + 0.09), y + 110 * Math.sin(angle + 0.09));
            ray.closePath();
            paper.fill(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 60), ray);
        }
        paper.fill(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 110), circle(x, y, 9));
    }

    private static void skyline(Paper paper, Color colour, Dice dice) {
        Color pale = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 120);
        double x = 0;
        while (x < IdCardArtist.WIDTH) {
            double wide = dice.real(3, 8);
            double tall = dice.real(6, 24);
            paper.fill(pale, new Rectangle2D.Double(x, IdCardArtist.HEIGHT - tall, wide, tall));
            x += wide + dice.real(0, 1.4);
        }
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The bank's mark and name at the upper left, what card it is at the upper right. */
    private static void head(Paper paper, Sheet sheet, Color print) {
        paper.outline(print, 0.55, new RoundRectangle2D.Double(6.6, 4.9, 6, 6, 1.6, 1.6));
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(9.6, 5.9);
        leaf.lineTo(11.8, 8.1);
        leaf.lineTo(9.6, 9.9);
        leaf.lineTo(7.4, 8.1);
        leaf.closePath();
        paper.fill(print, leaf);
        paper.fitted(Face.HEI, 4.4, print, 14.6, 8.4, 40, sheet.text("bank_name"));
        paper.text(Face.HEI_BOLD, 1.7, print, 14.7, 11, sheet.text("english") + " BANK CARD");
        String kind = "借记卡";
        paper.text(Face.HEI, 2.7, print, 78.6 - paper.width(Face.HEI, 2.7, kind), 7.6, kind);
        String english = "DEBIT";
        paper.text(Face.HEI, 1.7, print, 78.6 - paper.width(Face.HEI, 1.7, english), 10.2, english);
    }

    /** The sign of contactless payment 闪付, right of the chip. */
    private static void waves(Paper paper, Color print) {
        for (int i = 1; i < 4; i++) {
            paper.outline(
                    print,
                    0.35,
                    new java.awt.geom.Arc2D.Double(
                            20.4 - i, 20.6 - i * 1.2, 2.0 * i, 2.4 * i, -48, 96, java.awt.geom.Arc2D.OPEN));
        }
    }

    /** A small number near the lower edge, the network's mark at the right of it. */
    private static void lower(Paper paper, Sheet sheet, Color print, Dice dice) {
        if (sheet.has("holder_name")) {
            paper.fitted(Face.HEI, 2.9, print, 7.2, 40.6, 44, sheet.text("holder_name"));
        }
        if (sheet.has("valid_thru")) {
            valid(paper, sheet, print, 54, 32.5);
        }
        number(paper, sheet.text("card_number"), print, 4.5, 54, 47.6, dice);
        BankCardArtist.unionPay(paper, 65.4, 39.8);
    }

    /** A larger number right below the middle, holder and day in one row at the foot. */
    private static void middle(Paper paper, Sheet sheet, Color print, Dice dice) {
        number(paper, sheet.text("card_number"), print, 5.6, 71, 37.4, dice);
        if (sheet.has("holder_name")) {
            paper.fitted(Face.HEI, 3, print, 7.2, 49.4, 32, sheet.text("holder_name"));
        }
        if (sheet.has("valid_thru")) {
            valid(paper, sheet, print, 41, 49.2);
        }
        BankCardArtist.unionPay(paper, 66.2, 41.6);
    }

    /** The bank at the right, above or at the foot; the chip above the number's first group. */
    private static void mirrored(Paper paper, Sheet sheet, Color print, Dice dice) {
        boolean footed = dice.chance(0.45);
        BankCardArtist.chip(paper, 10.4, footed ? 12.4 : 15.4);
        String bank = sheet.text("bank_name");
        double size = 4.8 * Math.min(1, 36 / paper.width(Face.HEI_BOLD, 4.8, bank));
        double left = 78.4 - paper.width(Face.HEI_BOLD, size, bank);
        double foot = footed ? 48.2 : 8.8;
        paper.text(Face.HEI_BOLD, size, print, left, foot, bank);
        paper.outline(print, 0.5, circle(left - 5, foot - 1.6, 3));
        paper.fill(print, Seal.star(left - 5, foot - 1.5, 1.9));
        String english = sheet.text("english");
        paper.text(Face.HEI, 1.8, print, 78.4 - paper.width(Face.HEI, 1.8, english), foot + 2.9, english);
        paper.text(Face.HEI, 2.5, print, 9, footed ? 8 : 9, footed ? "借记卡 DEBIT" : "储蓄卡");
        BankCardArtist.unionPay(paper, 64.4, footed ? 4.6 : 40.6);
        double y = footed ? 30.4 : 35;
        number(paper, sheet.text("card_number"), print, 5, 69, y, dice);
        if (sheet.has("valid_thru")) {
            paper.text(Face.HEI, 1.6, print, 33, y + 4.4, "月 MONTH / 年 YEAR");
            paper.text(Face.MONO, 3, print, 36, y + 8.2, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            paper.fitted(Face.MONO, 3.1, print, 9, footed ? 49 : 48.6, footed ? 24 : 44, sheet.text("holder_name"));
        }
        paper.specimen(5.5, print, 0.42, footed ? 44 : 46, footed ? 16 : 25);
    }

    private static void valid(Paper paper, Sheet sheet, Color print, double x, double y) {
        paper.text(Face.HEI, 1.6, print, x, y - 2, "有效期");
        paper.text(Face.HEI, 1.6, print, x, y, "GOOD THRU");
        paper.text(Face.HEI, 2.9, print, x + 10.4, y - 0.2, sheet.text("valid_thru"));
    }

    private static void number(Paper paper, String number, Color print, double size, double room, double y, Dice dice) {
        String text = dice.chance(0.72) ? Wording.grouped(number) : number;
        Face face = dice.chance(0.5) ? Face.HEI : Face.MONO;
        double pitch = Math.min(size * 0.62, room / text.length());
        paper.pitched(face, Math.min(size, pitch * 1.75), print, 7.2, y, pitch, text);
    }
}
