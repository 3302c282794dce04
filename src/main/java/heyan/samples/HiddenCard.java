package heyan.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Draws the debit cards 借记卡 of {@link Style#HIDDEN}, with the names that banks give their cards and their levels. */
final class HiddenCard {
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;
    private static final Map<String, String> PRODUCTS = Map.of(
            "ICBC", "牡丹灵通卡", "ABC", "金穗借记卡", "CCB", "龙卡通", "BOC", "长城借记卡", "BCM", "太平洋借记卡", "PSBC", "绿卡通", "CMB", "一卡通",
            "CEB", "阳光卡", "GCB", "羊城借记卡", "GRCB", "太阳卡");

    /** Two colours of the ground, that of its picture and of print. */
    private record Ground(int first, int second, int mark, int print) {}

    private record Place(double x, double y) {}

    /** Baselines, and upper corners of things; {@code room} is what the number may take. */
    private record Layout(
            Place bank, Place chip, Place number, double size, double room, Place valid, Place holder, Place network) {}

    private static final List<Ground> GROUNDS = List.of(
            new Ground(0xA81E2B, 0xD6454A, 0xF0A0A0, 0xFFFFFF),
            new Ground(0x0A5C52, 0x2E9485, 0x9BD8CC, 0xFFFFFF),
            new Ground(0x123A73, 0x2E6DB4, 0x8FBBE8, 0xFFFFFF),
            new Ground(0xF4F5F7, 0xDDE3EA, 0xB4C1D0, 0x202A38),
            new Ground(0xEFD9A7, 0xCFA75B, 0xFFF4D6, 0x3E2A0A),
            new Ground(0x2A2B30, 0x4C4F58, 0x8A8F9C, 0xEBDDBB));
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    new Place(17, 11),
                    new Place(8, 18),
                    new Place(8, 36.6),
                    5.2,
                    70,
                    new Place(24, 43),
                    new Place(8, 49.4),
                    new Place(65, 43.4)),
            new Layout(
                    new Place(44, 10.4),
                    new Place(8, 16.4),
                    new Place(8, 47.8),
                    3.9,
                    50,
                    new Place(60, 31),
                    new Place(8, 41.6),
                    new Place(65, 41)),
            new Layout(
                    new Place(17, 10.6),
                    new Place(66, 17),
                    new Place(8, 30.4),
                    4.6,
                    56,
                    new Place(8, 37.6),
                    new Place(8, 48.6),
                    new Place(64.6, 40)));
    private static final List<String> TERMS = List.of("VALID THRU", "有效期至", "MONTH/YEAR", "GOOD THRU ▶");
    private static final List<String> LEVELS = List.of("DEBIT", "借记卡", "金卡", "普卡", "白金卡", "储蓄卡 DEBIT CARD", "工会会员服务卡");

    private final Fonts fonts;

    HiddenCard(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Ground ground = dice.pick(GROUNDS);
        Layout at = dice.pick(LAYOUTS);
        Color print = new Color(ground.print());
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, Color.WHITE);
        ground(paper, ground, dice);
        bank(paper, at, sheet, print, dice);
        BankCardArtist.chip(paper, at.chip().x(), at.chip().y());
        String level = dice.pick(LEVELS);
        HiddenLooks.before(paper, Face.HEI, 2.5, print, 79, at.network().y() - 2.2, level);
        number(paper, at, sheet.text("card_number"), print, dice);
        if (sheet.has("valid_thru")) {
            Place valid = at.valid();
            String term = dice.pick(TERMS);
            paper.text(Face.HEI, 1.7, print, valid.x(), valid.y(), term);
            paper.text(
                    Face.MONO,
                    2.9,
                    print,
                    valid.x() + paper.width(Face.HEI, 1.7, term) + 1.6,
                    valid.y() + 0.4,
                    sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            paper.fitted(Face.MONO, 2.9, print, at.holder().x(), at.holder().y(), 48, sheet.text("holder_name"));
        }
        BankCardArtist.unionPay(paper, at.network().x(), at.network().y());
        paper.specimen(5.4, print, 0.42, 36, 23);
        return paper.picture();
    }

    /** A round mark, the bank's name, below it its English letters and the card's own name. */
    private static void bank(Paper paper, Layout at, Sheet sheet, Color print, Dice dice) {
        double x = at.bank().x();
        double y = at.bank().y();
        String name = sheet.text("bank_name");
        Face face = dice.pick(List.of(Face.HEI_BOLD, Face.SONG_BOLD, Face.KAI));
        paper.fitted(face, 4.8, print, x, y, Math.min(44, WIDTH - x - 5), name);
        paper.outline(print, 0.7, new Ellipse2D.Double(x - 8, y - 5.2, 6.6, 6.6));
        paper.fill(print, new RoundRectangle2D.Double(x - 6.4, y - 3.6, 3.4, 3.4, 0.8, 0.8));
        String product = PRODUCTS.getOrDefault(sheet.text("english"), "银联借记卡");
        paper.text(Face.HEI, 2, print, x, y + 3.3, sheet.text("english") + "　" + product);
        if (dice.chance(0.4)) {
            paper.text(Face.HEI, 1.5, print, 5, HEIGHT - 1.6, "客户服务热线见卡背　ATM　仅限本人使用");
        }
    }

    /** In fours, in one run, or a first six and the rest; flat, or pressed and silvered. */
    private static void number(Paper paper, Layout at, String number, Color print, Dice dice) {
        double roll = dice.real(0, 1);
        String text = roll < 0.65
                ? Wording.grouped(number)
                : roll < 0.85 ? number : number.substring(0, 6) + " " + number.substring(6);
        Face face = dice.pick(List.of(Face.MONO, Face.MONO, Face.HEI, Face.HEI_BOLD));
        double pitch = Math.min(at.size() * 0.62, at.room() / text.length());
        double size = Math.min(at.size(), pitch * 1.65);
        double x = at.number().x();
        double y = at.number().y();
        if (at.size() > 5 && dice.chance(0.5)) {
            boolean dark = print.getRed() < 128;
            paper.pitched(face, size, new Color(0, 0, 0, dark ? 84 : 140), x + 0.2, y + 0.22, pitch, text);
            paper.pitched(face, size, new Color(255, 255, 255, dark ? 230 : 120), x - 0.15, y - 0.16, pitch, text);
            paper.pitched(face, size, new Color(dark ? 0x55555C : 0xE9E5DA), x, y, pitch, text);
            return;
        }
        paper.pitched(face, size, print, x, y, pitch, text);
    }

    private static void ground(Paper paper, Ground ground, Dice dice) {
        boolean across = dice.chance(0.5);
        Color first = new Color(ground.first());
        Color second = new Color(ground.second());
        paper.graphics().setPaint(new GradientPaint(0, 0, first, across ? (float) WIDTH : 0, (float) HEIGHT, second));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Color mark = new Color(ground.mark());
        switch (dice.below(3)) {
            case 0 -> towers(paper, mark, dice);
            case 1 -> ribbons(paper, mark, dice);
            default -> Guilloche.draw(paper, Guilloche.mix(first, mark, 0.4), second, 22, 2.4, dice);
        }
    }

    private static Color veil(Color colour, int thick) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), thick);
    }

    /** A city's outline along the foot. */
    private static void towers(Paper paper, Color mark, Dice dice) {
        for (double x = 0; x < WIDTH; ) {
            double wide = dice.real(2.5, 7);
            double high = dice.real(6, 26);
            paper.fill(veil(mark, 40), new Rectangle2D.Double(x, HEIGHT - high, wide, high));
            x += wide + dice.real(0, 1.6);
        }
    }

    private static void ribbons(Paper paper, Color mark, Dice dice) {
        for (int i = 0; i < 5; i++) {
            double y = dice.real(0, HEIGHT);
            Path2D ribbon = new Path2D.Double();
            ribbon.moveTo(0, y);
            ribbon.curveTo(28, y - dice.real(8, 24), 52, y + dice.real(8, 24), WIDTH, y - dice.real(-8, 18));
            paper.outline(veil(mark, 46), dice.real(0.6, 4), ribbon);
        }
    }
}
