package heyan.samples;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;

/** Draws both sides of the resident ID card 居民身份证, 85.6 x 54 mm. */
final class IdCardArtist {
    static final double WIDTH = 85.6;
    static final double HEIGHT = 54;
    private final Fonts fonts;
    private final Look look;

    /**
     * Colour of labels, where this print run puts labels, values, number and photo, and its ground.
     *
     * @param off how far all lines are lower on the front and higher on the back, in millimetres
     * @param title of the back
     */
    private record Look(
            int label,
            double labels,
            double values,
            double number,
            double photo,
            double off,
            Face title,
            Guilloche.Pattern pattern) {
        static Look of(Style style) {
            return switch (style.lender()) {
                case WORKING ->
                    new Look(
                            0x3A6EAA,
                            5.2,
                            14.2,
                            28.5,
                            56.5,
                            0,
                            Face.HEI_BOLD,
                            new Guilloche.Pattern(0xE2EEF8, 0xF7EEF3, 0xDEEEF6, 0xBED7EE, 0xF0CDD7, 46, 1.6));
                case REPORT ->
                    new Look(
                            0x4A7E9E,
                            5.8,
                            15,
                            28.5,
                            57.2,
                            0,
                            Face.HEI_BOLD,
                            new Guilloche.Pattern(0xEEF4F0, 0xE8F0FA, 0xF6F0E8, 0xC8DED4, 0xCED4F0, 34, 2.4));
                case FRESH ->
                    new Look(
                            0x2C5C8E,
                            5.5,
                            14.7,
                            29.1,
                            56.1,
                            0,
                            Face.HEI_BOLD,
                            new Guilloche.Pattern(0xDDEBF3, 0xF3E9F1, 0xE3F0EA, 0xB4D4E0, 0xE2C4D8, 58, 3.1));
                case UNSEEN ->
                    new Look(
                            0x4A78A8,
                            4.7,
                            13.4,
                            27.6,
                            57.8,
                            0.6,
                            Face.SONG_BOLD,
                            new Guilloche.Pattern(0xEAF1F6, 0xFAF3EE, 0xE6EEF8, 0xD2C4E2, 0xB8DCE6, 72, 1.1));
                case BLIND ->
                    new Look(
                            0x5484B4,
                            5,
                            13.9,
                            28.2,
                            56.9,
                            0.25,
                            Face.HEI,
                            new Guilloche.Pattern(0xE6F0EE, 0xF4EEF6, 0xE9F2F8, 0xC6DCE8, 0xE6CCE0, 52, 2));
                case NOVEL ->
                    new Look(
                            0x3E7FA6,
                            5.35,
                            14.45,
                            28.8,
                            56.35,
                            -0.15,
                            Face.HEI_BOLD,
                            new Guilloche.Pattern(0xDFECEE, 0xF6F1E6, 0xECE6F3, 0xA9CBDA, 0xE9C9BE, 40, 2.8));
                case SEALED ->
                    new Look(
                            0x44709C,
                            5.1,
                            14.1,
                            28.4,
                            56.7,
                            0.12,
                            Face.HEI_BOLD,
                            new Guilloche.Pattern(0xE9EFF4, 0xF8F0EE, 0xE2EDEC, 0xC0D2EA, 0xEAD2D2, 64, 1.4));
                case WITHHELD ->
                    new Look(0x4E7BA0, 5.3, 14.4, 28.6, 56.3, 0.06, Face.HEI_BOLD, WithheldLooks.ID_CARDS.get(0));
                case RESERVED ->
                    new Look(0x40719F, 4.9, 14, 28.1, 57, 0.18, Face.HEI_BOLD, ReservedLooks.ID_CARDS.get(0));
                case UNTOLD ->
                    new Look(0x4A77A6, 5.6, 14.6, 29, 56.6, -0.1, Face.HEI_BOLD, UntoldLooks.ID_CARDS.get(0));
                case HIDDEN ->
                    new Look(0x3F74A8, 5.45, 14.3, 28.7, 56.8, 0.02, Face.HEI_BOLD, HiddenLooks.ID_CARDS.get(0));
                case UNMET ->
                    new Look(0x4576A2, 5.15, 14.15, 28.45, 57.1, 0.1, Face.HEI_BOLD, UnmetLooks.ID_CARDS.get(0));
                case LATENT ->
                    new Look(0x3C6D9B, 5.25, 14.5, 28.9, 56.5, -0.06, Face.HEI_BOLD, LatentLooks.ID_CARDS.get(0));
                case UNSPOKEN, UNSAID ->
                    new Look(0x4A79A4, 5.05, 14.35, 28.3, 56.7, 0.14, Face.HEI_BOLD, UnspokenLooks.ID_CARDS.get(0));
                default -> throw new IllegalArgumentException("it has what another style lends it");
            };
        }
    }

    private final boolean worn;
    private final boolean faded;

    /** How much larger than others this print run sets its values. */
    private final double type;

    IdCardArtist(Style style, Fonts fonts) {
        this.fonts = fonts;
        this.worn =
                !List.of(Style.WORKING, Style.REPORT, Style.FRESH, Style.UNSEEN).contains(style);
        this.faded = style == Style.NOVEL;
        this.type = style == Style.LATENT ? 0.95 : 1;
        this.look = Look.of(style);
    }

    BufferedImage front(Sheet sheet, double scale, Dice dice) {
        Paper paper = blank(scale, dice);
        Color label = new Color(look.label());
        Color ink = ink(28, dice);
        double x = look.values();
        String[] labels = {"姓名", "性别", "出生", "住址"};
        double off = look.off();
        double[] rows = {10.6 + off, 18.4 + off, 25.4 + off, 32.6 + off};
        for (int i = 0; i < labels.length; i++) {
            paper.pitched(Face.HEI, 2.75, label, look.labels(), rows[i], 3.3, labels[i]);
        }
        paper.fitted(Face.HEI, 4.1 * type, ink, x, rows[0], 38, sheet.text("name"));
        paper.text(Face.HEI, 3.35 * type, ink, x, rows[1], sheet.text("sex"));
        paper.pitched(Face.HEI, 2.75, label, x + 9.4, rows[1], 3.3, "民族");
        paper.text(Face.HEI, 3.35 * type, ink, x + 17.6, rows[1], sheet.text("ethnicity"));
        birth(paper, sheet.date("birth_date"), x, rows[2], ink, label);
        address(paper, sheet.text("address"), x, rows[3], ink);
        paper.text(Face.HEI, 2.75, label, look.labels(), 48.8 - off, "公民身份号码");
        paper.pitched(Face.MONO, 4.0, ink, look.number(), 49 - off, 2.62, sheet.text("id_number"));
        photo(paper, sheet.man(), dice);
        wear(paper, dice);
        return paper.picture();
    }

    BufferedImage back(Sheet sheet, double scale, Dice dice) {
        Paper paper = blank(scale, dice);
        Color ink = ink(30, dice);
        Face labels = look.title() == Face.HEI_BOLD ? Face.HEI_BOLD : Face.HEI;
        double off = look.off();
        emblem(paper, 14.5, 15.5, 9);
        wall(paper);
        title(paper, ink, 4.6, 30, 14 - off, 5.9, "中华人民共和国");
        title(paper, ink, 7.4, 31, 25.5 - off, 7.9, "居民身份证");
        paper.text(labels, 2.8, ink, 19, 43 - off, "签发机关");
        paper.fitted(Face.HEI, 3.1, ink, 34, 43 - off, 46, sheet.text("issuing_authority"));
        paper.text(labels, 2.8, ink, 19, 49.3 - off, "有效期限");
        String until = sheet.text("valid_until");
        String end = Character.isDigit(until.charAt(0)) ? Wording.dotted(LocalDate.parse(until)) : until;
        paper.text(Face.HEI, 3.1, ink, 34, 49.3 - off, Wording.dotted(sheet.date("valid_from")) + "-" + end);
        paper.specimen(6, new Color(190, 60, 60), 0.4, 64, 37);
        wear(paper, dice);
        return paper.picture();
    }

    /** Print of full strength, or of any where runs differ. */
    private Color ink(int strongest, Dice dice) {
        if (fonts.style() == Style.WITHHELD) {
            return new Color(dice.pick(WithheldLooks.ID_INKS));
        }
        if (fonts.style() == Style.RESERVED) {
            return new Color(dice.pick(ReservedLooks.ID_INKS));
        }
        if (fonts.style() == Style.UNTOLD) {
            return new Color(dice.pick(UntoldLooks.ID_INKS));
        }
        if (fonts.style() == Style.UNMET) {
            return new Color(dice.pick(UnmetLooks.ID_INKS));
        }
        if (fonts.style() == Style.LATENT) {
            return new Color(dice.pick(LatentLooks.ID_INKS));
        }
        if (List.of(Style.UNSPOKEN, Style.UNSAID).contains(fonts.style().lender())) {
            return new Color(dice.pick(UnspokenLooks.ID_INKS));
        }
        int grey = faded ? dice.between(16, 66) : strongest;
        return new Color(grey, grey, grey + 4);
    }

    /** Hairlines that years in a wallet leave. */
    private void wear(Paper paper, Dice dice) {
        for (int i = worn ? dice.between(0, 7) : 0; i > 0; i--) {
            double x = dice.real(2, WIDTH - 20);
            double y = dice.real(2, HEIGHT - 2);
            Color pale = new Color(250, 250, 250, dice.between(60, 130));
            paper.line(pale, 0.1, x, y, x + dice.real(5, 26), y + dice.real(-4, 4));
        }
    }

    /** A face that is not bold is printed twice. */
    private void title(Paper paper, Color ink, double size, double x, double y, double pitch, String text) {
        paper.pitched(look.title(), size, ink, x, y, pitch, text);
        if (look.title() != Face.HEI_BOLD) {
            paper.pitched(look.title(), size, ink, x + 0.16, y, pitch, text);
            paper.pitched(look.title(), size, ink, x + 0.3, y + 0.06, pitch, text);
        }
    }

    private Paper blank(double scale, Dice dice) {
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, Color.WHITE);
        Guilloche.Pattern pattern = switch (fonts.style().lender()) {
            case WITHHELD -> dice.pick(WithheldLooks.ID_CARDS);
            case RESERVED -> dice.pick(ReservedLooks.ID_CARDS);
            case UNTOLD -> dice.pick(UntoldLooks.ID_CARDS);
            case HIDDEN -> dice.pick(HiddenLooks.ID_CARDS);
            case UNMET -> dice.pick(UnmetLooks.ID_CARDS);
            case LATENT -> dice.pick(LatentLooks.ID_CARDS);
            case UNSPOKEN, UNSAID -> dice.pick(UnspokenLooks.ID_CARDS);
            default -> look.pattern();
        };
        pattern.lay(paper, dice);
        return paper;
    }

    private void birth(Paper paper, LocalDate birth, double x, double y, Color ink, Color label) {
        paper.text(Face.HEI, 3.35 * type, ink, x, y, Integer.toString(birth.getYear()));
        double year = paper.width(Face.HEI, 3.35 * type, "0000");
        paper.text(Face.HEI, 2.75, label, x + year + 0.7, y, "年");
        paper.centred(Face.HEI, 3.35 * type, ink, x + 14.2, y, Integer.toString(birth.getMonthValue()));
        paper.text(Face.HEI, 2.75, label, x + 17.2, y, "月");
        paper.centred(Face.HEI, 3.35 * type, ink, x + 22.4, y, Integer.toString(birth.getDayOfMonth()));
        paper.text(Face.HEI, 2.75, label, x + 25.2, y, "日");
    }

    private void address(Paper paper, String address, double x, double y, Color ink) {
        paper.wrapped(Face.HEI, 3.35 * type, ink, x, y, 11.05 * 3.35, 5.1, address);
    }

    private void photo(Paper paper, boolean male, Dice dice) {
        double x = look.photo();
        paper.image(Portrait.draw(new Color(244, 247, 250), male, dice), x, 8.5, 24.5, 31);
        paper.specimen(8, new Color(200, 40, 40), 0.45, x + 5, 34);
    }

    private static void emblem(Paper paper, double x, double y, double radius) {
        Color red = new Color(200, 48, 44);
        Color gold = new Color(226, 178, 70);
        paper.fill(gold, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        paper.fill(red, new Ellipse2D.Double(x - radius * 0.86, y - radius * 0.86, 1.72 * radius, 1.72 * radius));
        paper.fill(gold, Seal.star(x, y - radius * 0.3, radius * 0.28));
        for (int i = 0; i < 4; i++) {
            double angle = Math.toRadians(200 + i * 46.6);
            double sx = x + Math.cos(angle) * radius * 0.55;
            double sy = y - radius * 0.15 + Math.sin(angle) * radius * 0.5;
            paper.fill(gold, Seal.star(sx, sy, radius * 0.1));
        }
        paper.fill(
                gold,
                new RoundRectangle2D.Double(x - radius * 0.55, y + radius * 0.12, radius * 1.1, radius * 0.3, 1, 1));
        paper.fill(gold, new Ellipse2D.Double(x - radius * 0.25, y + radius * 0.5, radius * 0.5, radius * 0.3));
    }

    private static void wall(Paper paper) {
        Color pale = new Color(176, 196, 214);
        for (int i = 0; i < 9; i++) {
            double x = 44 + i * 4.2;
            double y = 33 + Math.sin(i * 0.8) * 2.2;
            paper.outline(pale, 0.25, new java.awt.geom.Rectangle2D.Double(x, y, 2.6, 2.4));
            paper.line(pale, 0.25, x + 2.6, y + 1.2, x + 4.2, y + 1.8);
        }
    }
}
