package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
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
                case BLIND -> new Look(0xF3F7FB, 0xDDE8F2, 0xF0E6EE, 0x3F638F);
                case NOVEL -> new Look(0xFCFBF4, 0xF1ECD2, 0xEFE4DC, 0x9A6B2F);
                case SEALED -> new Look(0xFBF7F1, 0xF3E6DA, 0xE4EBE2, 0x6B7A3A);
                case WITHHELD,
                        RESERVED,
                        UNTOLD,
                        HIDDEN,
                        UNMET,
                        LATENT,
                        UNSPOKEN,
                        UNSAID,
                        UNHEARD,
                        UNASKED,
                        UNSHOWN,
                        UNTRIED -> throw new IllegalArgumentException("has its own artist");
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
            case BLIND -> based(paper, sheet, dice);
            case SEALED -> facing(paper, sheet, dice);
            case NOVEL -> new NovelDiploma(paper, sheet, hand).draw(dice);
            default -> throw new IllegalArgumentException("own artist");
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

    /** Sentence over the whole width, the photo below it at the left, the signatures right of that. */
    private void based(Paper paper, Sheet sheet, Dice dice) {
        Numerals numerals = dice.pick(List.of(Numerals.CHINESE, Numerals.CHINESE, Numerals.ARABIC, Numerals.SPELLED));
        Color ring = new Color(222, 230, 240);
        for (double radius = 26; radius < 35; radius += 2.6) {
            paper.outline(ring, 0.5, new Ellipse2D.Double(130 - radius, 96 - radius, 2 * radius, 2 * radius));
        }
        Color title = dice.chance(0.5) ? new Color(176, 34, 40) : new Color(28, 46, 92);
        String whole = DiplomaWording.title(sheet);
        paper.pitched(Face.KAI, 12.4, title, 130 - whole.length() * 7.4, 42, 14.8, whole);
        String body = DiplomaWording.body(sheet, numerals).replace("　性别", "，性别").replace("本校", "我校");
        paper.wrapped(Face.SONG, 6.4, INK, 28, 63, 204, 12, body);
        photo(paper, sheet, 30, 111, dice);
        String label = sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "授予单位：" : "学校名称：";
        paper.text(Face.SONG, 5.8, INK, 78, 118, label + sheet.text("school"));
        paper.text(Face.SONG, 5.8, INK, 78, 133, "校（院）长：");
        president(paper, sheet.text("president_name"), dice);
        paper.text(Face.SONG, 5.8, INK, 78, 148, DiplomaWording.numberLabel(sheet));
        double at = 79 + paper.width(Face.SONG, 5.8, DiplomaWording.numberLabel(sheet));
        paper.text(Face.HEI, 5.2, INK, at, 148, sheet.text("certificate_number"));
        Seal.stamp(paper, 206 + dice.real(-4, 3), 133 + dice.real(-3, 3), 43, sheet.text("school"), dice);
        before(paper, 5.8, 234, 152, Face.SONG, numerals.day(sheet.date("issue_date")));
        paper.text(Face.SONG, 3.3, INK, 78, 166, "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn");
        before(paper, 3.3, 234, 166, Face.SONG, sheet.text("school") + "监制");
        paper.specimen(16, new Color(150, 170, 200), 0.32, 158, 118);
    }

    /** Two pages: photo and number on the left one, title, sentence and signatures on the right one. */
    private void facing(Paper paper, Sheet sheet, Dice dice) {
        Numerals numerals = dice.pick(List.of(Numerals.CHINESE, Numerals.ARABIC, Numerals.CIRCLED));
        paper.line(new Color(224, 216, 204), 0.5, 100, 15, 100, HEIGHT - 15);
        photo(paper, sheet, 40.5, 42, dice);
        paper.centred(Face.HEI, 4.6, INK, 58, 112, DiplomaWording.numberLabel(sheet));
        paper.centred(Face.HEI, 5, INK, 58, 120, sheet.text("certificate_number"));
        paper.centred(Face.SONG, 3.1, INK, 58, 160, "学历证书查询网址：http://www.chsi.com.cn");
        paper.centred(Face.SONG, 3.1, INK, 58, 166, sheet.text("school") + "监制");
        Color title = dice.chance(0.5) ? new Color(150, 36, 30) : new Color(40, 40, 36);
        paper.centred(Face.SONG_BOLD, 10.6, title, 174, 42, DiplomaWording.title(sheet));
        String years = Wording.years(sheet.text("years"));
        String body = DiplomaWording.body(sheet, numerals)
                .replace("学习，修完" + years, "学习，学制" + years.replace("制", "") + "，修完")
                .replace("　性别", "　性别　");
        paper.wrapped(Face.KAI, 5.9, INK, 112, 62, 126, 10.8, body);
        paper.text(Face.KAI, 5.6, INK, 112, 131, DiplomaWording.school(sheet) + sheet.text("school"));
        paper.text(Face.KAI, 5.6, INK, 112, 144, "校（院）长：");
        if (dice.chance(0.7)) {
            hand.sign(paper, 8.2, new Color(24, 26, 34), 146, 144.5, sheet.text("president_name"), dice);
        } else {
            paper.text(Face.KAI, 6, INK, 148, 144, sheet.text("president_name"));
        }
        Seal.stamp(paper, 212 + dice.real(-4, 4), 144 + dice.real(-2, 3), 41, sheet.text("school"), dice);
        before(paper, 5.6, 236, 160, Face.KAI, numerals.day(sheet.date("issue_date")));
        paper.specimen(15, new Color(160, 150, 110), 0.34, 44, 148);
    }

    /** By hand, or with a stamp of the name 签名章 in red. */
    private void president(Paper paper, String name, Dice dice) {
        double x = 114;
        if (dice.chance(0.65)) {
            hand.sign(paper, 8.6, new Color(26, 30, 52), x, 133, name, dice);
            return;
        }
        Color red = new Color(200, 52, 48);
        paper.text(Face.KAI, 6.4, red, x + 2, 133, name);
        paper.box(red, 0.5, x, 126.2, paper.width(Face.KAI, 6.4, name) + 4, 9);
    }

    private static void before(Paper paper, double size, double right, double y, Face face, String text) {
        paper.text(face, size, INK, right - paper.width(face, size, text), y, text);
    }

    private void frame(Paper paper, Dice dice) {
        Guilloche.draw(paper, new Color(look.left()), new Color(look.right()), 40, 3.5, dice);
        Color border = new Color(look.border());
        if (style == Style.BLIND) {
            beaded(paper, border);
            return;
        }
        if (style == Style.NOVEL) {
            NovelDiploma.frame(paper, dice);
            return;
        }
        if (style == Style.SEALED) {
            notched(paper, border);
            return;
        }
        paper.box(border, 1.6, 8, 8, WIDTH - 16, HEIGHT - 16);
        paper.box(border, 0.4, 11, 11, WIDTH - 22, HEIGHT - 22);
    }

    /** Double rule whose corners are cut out in quarter circles. */
    private static void notched(Paper paper, Color border) {
        for (double in = 8; in < 12; in += 2.4) {
            double cut = 9;
            for (double x : new double[] {in, WIDTH - in}) {
                paper.line(border, in < 9 ? 1.1 : 0.35, x, in + cut, x, HEIGHT - in - cut);
                for (double y : new double[] {in, HEIGHT - in}) {
                    paper.line(border, in < 9 ? 1.1 : 0.35, in + cut, y, WIDTH - in - cut, y);
                    int start = x < 130 ? (y < 90 ? 270 : 0) : y < 90 ? 180 : 90;
                    paper.outline(
                            border,
                            in < 9 ? 1.1 : 0.35,
                            new Arc2D.Double(x - cut, y - cut, 2 * cut, 2 * cut, start, 90, Arc2D.OPEN));
                }
            }
        }
    }

    /** A chain of lozenges between two lines. */
    private static void beaded(Paper paper, Color border) {
        paper.box(border, 0.5, 7, 7, WIDTH - 14, HEIGHT - 14);
        paper.box(border, 0.9, 14, 14, WIDTH - 28, HEIGHT - 28);
        Color pale = Guilloche.mix(border, Color.WHITE, 0.35);
        for (double x = 10.5; x < WIDTH - 7; x += 5.975) {
            lozenge(paper, pale, x, 10.5);
            lozenge(paper, pale, x, HEIGHT - 10.5);
        }
        for (double y = 16.47; y < HEIGHT - 13; y += 5.857) {
            lozenge(paper, pale, 10.5, y);
            lozenge(paper, pale, WIDTH - 10.5, y);
        }
    }

    private static void lozenge(Paper paper, Color colour, double x, double y) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x - 2.3, y);
        shape.lineTo(x, y - 2.3);
        shape.lineTo(x + 2.3, y);
        shape.lineTo(x, y + 2.3);
        shape.closePath();
        paper.outline(colour, 0.5, shape);
    }

    static void photo(Paper paper, Sheet sheet, double x, double y, Dice dice) {
        Color ground = dice.chance(0.5) ? new Color(70, 130, 200) : new Color(206, 222, 240);
        paper.image(Portrait.draw(ground, sheet.man(), dice), x, y, 35, 47);
        paper.outline(new Color(220, 220, 220, 160), 0.5, new Ellipse2D.Double(x + 14, y + 26, 30, 30));
    }
}
