package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws certificates on a 260 x 185 mm sheet: 毕业证书 and what is mistaken for it, 学位证书 and 结业证书. */
final class DiplomaArtist {
    static final double WIDTH = 260;
    static final double HEIGHT = 185;
    private static final Color INK = new Color(30, 28, 28);
    private final Fonts fonts;
    private final Style style;
    private final Look look;
    private final Handwriting hand;

    /** Colours of paper, waves and border. */
    private record Look(int paper, int left, int right, int border) {
        static Look of(Style style) {
            return switch (style) {
                case WORKING -> new Look(0xFCF6EE, 0xF6EADC, 0xF8ECE2, 0xBE8C46);
                case REPORT -> new Look(0xF3F8F6, 0xE4F0EC, 0xE8EEF4, 0x3C7878);
                case FRESH -> new Look(0xF8F6FB, 0xE9E4F2, 0xF4EDE0, 0x7A2E3A);
                case UNSEEN -> new Look(0xFBF8EF, 0xEFE3C8, 0xE6EBDD, 0x8C2A22);
            };
        }
    }

    DiplomaArtist(Style style, Fonts fonts) {
        this.fonts = fonts;
        this.style = style;
        this.look = Look.of(style);
        this.hand = new Handwriting(style);
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(look.paper()));
        frame(paper, dice);
        switch (style) {
            case WORKING -> wide(paper, sheet, dice);
            case REPORT -> folded(paper, sheet, dice);
            case FRESH -> crowned(paper, sheet, dice);
            case UNSEEN -> filled(paper, sheet, dice);
        }
        return paper.picture();
    }

    /** Photo left, text to its right. */
    private void wide(Paper paper, Sheet sheet, Dice dice) {
        paper.centred(Face.SONG_BOLD, 13, new Color(168, 30, 34), 148, 42, DiplomaWording.title(sheet));
        photo(paper, sheet, 24, 52, dice);
        paper.wrapped(Face.SONG, 6.6, INK, 76, 66, 160, 12.2, DiplomaWording.body(sheet, Numerals.CHINESE));
        double y = 134;
        paper.text(Face.SONG, 6.2, INK, 76, y, DiplomaWording.school(sheet) + sheet.text("school"));
        paper.text(Face.SONG, 6.2, INK, 160, y + 14, "校（院）长：");
        hand.sign(paper, 8, INK, 197, y + 14, sheet.text("president_name"), dice);
        Seal.stamp(paper, 126, y - 2, 40, sheet.text("school"), dice);
        paper.text(Face.SONG, 5.6, INK, 24, 150, DiplomaWording.numberLabel(sheet));
        paper.text(Face.SONG, 5.6, INK, 24, 158.5, sheet.text("certificate_number"));
        before(paper, 6.2, 236, 162, Face.SONG, Numerals.CHINESE.day(sheet.date("issue_date")));
        paper.centred(Face.SONG, 3.2, INK, 130, 172, "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn");
        paper.specimen(16, new Color(200, 120, 100), 0.3, 34, 132);
    }

    /** Two halves, title and photo left, text right. */
    private void folded(Paper paper, Sheet sheet, Dice dice) {
        Color title = new Color(30, 84, 96);
        paper.line(new Color(208, 218, 214), 0.4, 130, 8, 130, HEIGHT - 8);
        paper.centred(Face.SONG_BOLD, 8, title, 71, 36, DiplomaWording.heading(sheet));
        paper.centred(Face.SONG_BOLD, 15, title, 71, 56, DiplomaWording.spread(sheet));
        photo(paper, sheet, 54, 68, dice);
        paper.text(Face.SONG, 5, INK, 20, 134, DiplomaWording.numberLabel(sheet));
        paper.text(Face.HEI, 5, INK, 48, 134, sheet.text("certificate_number"));
        paper.text(Face.SONG, 3, INK, 20, 168, "学历证书查询网址：http://www.chsi.com.cn");
        paper.wrapped(Face.SONG, 5.7, INK, 138, 34, 106, 10.8, DiplomaWording.body(sheet, Numerals.CHINESE));
        paper.text(Face.SONG, 5.6, INK, 138, 122, DiplomaWording.school(sheet) + sheet.text("school"));
        paper.text(Face.SONG, 5.6, INK, 138, 138, "院（校）长：");
        hand.sign(paper, 7.5, new Color(24, 30, 60), 172, 138, sheet.text("president_name"), dice);
        Seal.stamp(paper, 223, 145, 42, sheet.text("school"), dice);
        before(paper, 5.6, 242, 160, Face.SONG, Numerals.CHINESE.day(sheet.date("issue_date")));
        paper.specimen(15, new Color(110, 150, 160), 0.32, 56, 156);
    }

    /** Title over the whole width, photo right, text to its left, the seal above the day. */
    private void crowned(Paper paper, Sheet sheet, Dice dice) {
        Numerals numerals = dice.chance(0.5) ? Numerals.ARABIC : Numerals.CIRCLED;
        Color title = new Color(32, 40, 84);
        paper.centred(Face.KAI, 8.6, title, 130, 32, DiplomaWording.heading(sheet));
        paper.centred(Face.SONG_BOLD, 16, title, 130, 52, DiplomaWording.spread(sheet));
        photo(paper, sheet, 198, 60, dice);
        paper.wrapped(Face.KAI, 6.3, INK, 28, 72, 160, 11.4, DiplomaWording.body(sheet, numerals));
        paper.text(Face.KAI, 6, INK, 28, 131, DiplomaWording.school(sheet) + sheet.text("school"));
        paper.text(Face.KAI, 6, INK, 28, 145, "校　　长：");
        hand.sign(paper, 8.4, new Color(20, 22, 30), 60, 145, sheet.text("president_name"), dice);
        String label = dice.chance(0.3) && sheet.drawn() == DocumentKind.DIPLOMA
                ? "电子注册号："
                : DiplomaWording.numberLabel(sheet);
        paper.text(Face.KAI, 5.6, INK, 28, 159, label + sheet.text("certificate_number"));
        Seal.stamp(paper, 178 + dice.real(-3, 3), 139, 45, sheet.text("school"), dice);
        before(paper, 6, 234, 159, Face.KAI, numerals.day(sheet.date("issue_date")));
        paper.text(Face.HEI, 3, INK, 28, 171, "查询网址：http://www.chsi.com.cn");
        before(paper, 3, 234, 171, Face.HEI, sheet.text("school") + "监制");
        paper.specimen(15, new Color(150, 130, 170), 0.34, 206, 128);
    }

    /** Printed sentence with filled gaps; photo left or right, the day and the seal on the other half. */
    private void filled(Paper paper, Sheet sheet, Dice dice) {
        Numerals numerals = dice.pick(List.of(Numerals.CHINESE, Numerals.CIRCLED, Numerals.LETTERED));
        boolean photoLeft = dice.chance(0.5);
        boolean bare = dice.chance(0.3) && sheet.text("path").equals("ADULT");
        Color title = dice.chance(0.6) ? new Color(142, 24, 28) : new Color(36, 32, 30);
        if (!bare) {
            paper.centred(
                    Face.KAI,
                    8.6,
                    title,
                    130,
                    28,
                    String.join("　", DiplomaWording.heading(sheet).split("")));
        }
        for (double aside = -0.4; aside < 0.5; aside += 0.2) {
            paper.centred(Face.SONG_BOLD, 17, title, 130 + aside, bare ? 44 : 50, DiplomaWording.spread(sheet));
        }
        photo(paper, sheet, photoLeft ? 25 : 200, 60, dice);
        String body = DiplomaWording.body(sheet, numerals).replace("　性别", "，性别　");
        FilledText text = new FilledText(paper, Face.SONG, Face.KAI, 6.1, INK);
        text.draw(body, DiplomaWording.gaps(sheet, numerals), photoLeft ? 70 : 24, 71, 166, 11.8);
        certified(paper, sheet, 133, numerals.day(sheet.date("issue_date")), dice);
        paper.specimen(17, new Color(190, 150, 110), 0.3, 118, 160);
    }

    /** Numbers and president on one half, school, day and seal on the other. */
    private void certified(Paper paper, Sheet sheet, double y, String day, Dice dice) {
        paper.text(Face.SONG, 5.4, INK, 26, y, DiplomaWording.numberLabel(sheet));
        paper.text(Face.MONO, 5, INK, 55, y, sheet.text("certificate_number"));
        if (dice.chance(0.25)) {
            paper.text(Face.SONG, 5.4, INK, 26, y + 11, "批准文号：（82）教高三字025号");
        }
        paper.text(Face.SONG, 5.4, INK, 26, y + 24, "校（院）长：");
        hand.sign(paper, 9, new Color(22, 24, 40), 59, y + 24, sheet.text("president_name"), dice);
        String label = sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "授予单位：" : "校名：";
        before(paper, 5.8, 238, y, Face.SONG, label + sheet.text("school"));
        before(paper, 5.8, 226, y + 24, Face.SONG, day);
        Seal.stamp(paper, 204 + dice.real(-4, 4), y + 16, 42, sheet.text("school"), dice);
        paper.text(Face.KAI, 3.4, INK, 26, 169, "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn");
        before(paper, 3.4, 234, 169, Face.KAI, sheet.text("school") + "监制");
    }

    private static void before(Paper paper, double size, double right, double y, Face face, String text) {
        paper.text(face, size, INK, right - paper.width(face, size, text), y, text);
    }

    private void frame(Paper paper, Dice dice) {
        Guilloche.draw(paper, new Color(look.left()), new Color(look.right()), 40, 3.5, dice);
        Color border = new Color(look.border());
        paper.box(border, 1.6, 8, 8, WIDTH - 16, HEIGHT - 16);
        paper.box(border, 0.4, 11, 11, WIDTH - 22, HEIGHT - 22);
    }

    private static void photo(Paper paper, Sheet sheet, double x, double y, Dice dice) {
        Color ground = dice.chance(0.5) ? new Color(70, 130, 200) : new Color(206, 222, 240);
        paper.image(Portrait.draw(ground, sheet.man(), dice), x, y, 35, 47);
        paper.outline(new Color(220, 220, 220, 160), 0.5, new java.awt.geom.Ellipse2D.Double(x + 14, y + 26, 30, 30));
    }
}
