package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#LATENT}, each kind of school on a sheet of its own. */
final class LatentDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = new Color(0x1F1C1D);
    private static final String SITE = "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn";

    /** Colours of paper, waves, border and title. */
    private record Stock(int paper, int left, int right, int border, int title) {}

    private static final List<Stock> STOCKS = List.of(
            new Stock(0xFDF9F3, 0xF2E0D2, 0xEFE8D8, 0xA8342E, 0xAA1A1E),
            new Stock(0xF7FAFC, 0xD9E6F0, 0xE2ECE8, 0x3E6C9C, 0x1C3B6B),
            new Stock(0xFCFBF3, 0xF0E6C2, 0xE4ECD8, 0xB08A34, 0x232020),
            new Stock(0xFAF7FA, 0xEBDDE8, 0xE0E4F0, 0x8A4460, 0x8E1C2E));

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.LATENT);

    /** A certificate in the making: all that its parts need. */
    private record Work(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
        Color title() {
            return new Color(stock.title());
        }

        Color border() {
            return new Color(stock.border());
        }

        String issued() {
            return numerals.day(sheet.date("issue_date"));
        }

        String school() {
            return sheet.text("school");
        }

        String number() {
            return sheet.text("certificate_number");
        }

        boolean degree() {
            return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE;
        }

        double off(double most) {
            return dice.real(-most, most);
        }
    }

    LatentDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 46, 3.4, dice);
        Numerals numerals = dice.pick(List.of(
                Numerals.CHINESE,
                Numerals.CHINESE,
                Numerals.CIRCLED,
                Numerals.SPELLED,
                Numerals.ARABIC,
                Numerals.PADDED));
        String sentence = LatentSentence.of(sheet, numerals, dice.below(LatentSentence.WORDINGS));
        Work work = new Work(paper, sheet, stock, numerals, sentence, dice);
        boolean other = dice.chance(0.5);
        switch (Study.Path.valueOf(sheet.text("path"))) {
            case REGULAR -> regular(work);
            case ADULT -> adult(work, other);
            case ONLINE -> online(work);
            case OPEN -> open(work);
            case EXAM -> examined(work);
        }
        return paper.picture();
    }

    /** Title over the sheet, photo at the right of the sentence, president in the middle, number at the left foot. */
    private void regular(Work work) {
        Paper paper = work.paper();
        LatentLooks.border(paper, work.border(), 9, 9, WIDTH - 18);
        spread(work, Face.KAI, 9, 130, 30, 11.5, DiplomaWording.heading(work.sheet()));
        spread(work, Face.SONG_BOLD, 14, 130, 50, 21, word(work.sheet()));
        set(work, Face.SONG, 6.2, 26, 68, 162, 12.4);
        LatentLooks.pressed(paper, work.sheet(), 200, 60, 33, 43, work.dice());
        president(work, Face.SONG, 5.8, 96, 133, "校　长", "：");
        paper.text(Face.SONG, 4.8, INK, 26, 133, numbered(work));
        paper.text(Face.SONG, 5, INK, 26, 142, work.number());
        paper.centred(Face.KAI, Math.min(7, 76.0 / work.school().length()), INK, 200, 133, work.school());
        paper.centred(Face.SONG, 5.8, INK, 200, 148, work.issued());
        Seal.stamp(paper, 200 + work.off(6), 137 + work.off(4), 43, work.school(), work.dice());
        paper.text(Face.SONG, 3.2, INK, 26, 166, SITE);
        paper.specimen(16, work.title(), 0.18, 100, 160);
    }

    /** Correspondence and evening courses: two pages, or one with the number at the head. */
    private void adult(Work work, boolean folded) {
        if (folded) {
            folded(work);
        } else {
            single(work);
        }
    }

    /** Left page: title, school, seal and day; right page: photo above the sentence, number and president at its foot. */
    private void folded(Work work) {
        Paper paper = work.paper();
        LatentLooks.border(paper, work.border(), 8, 9, 118);
        LatentLooks.border(paper, work.border(), 134, 9, 118);
        spread(work, Face.KAI, 8.4, 67, 44, 10.5, DiplomaWording.heading(work.sheet()));
        spread(work, Face.SONG_BOLD, 13.5, 67, 70, 19, word(work.sheet()));
        paper.centred(Face.KAI, Math.min(7.4, 96.0 / work.school().length()), INK, 67, 122, work.school());
        paper.centred(Face.KAI, 6, INK, 67, 138, work.issued());
        Seal.stamp(paper, 67 + work.off(10), 127 + work.off(4), 42, work.school(), work.dice());
        paper.centred(Face.SONG, 3, INK, 67, 166, work.school() + "制");
        LatentLooks.pressed(paper, work.sheet(), 176, 18, 31, 41, work.dice());
        set(work, Face.KAI, 5.9, 142, 71, 102, 10.4);
        president(work, Face.KAI, 5.6, 142, 148, head(work), "：");
        paper.text(Face.KAI, 5, INK, 142, 160, numbered(work));
        double after = 143 + paper.width(Face.KAI, 5, numbered(work));
        paper.fitted(Face.HEI, 4.7, INK, after, 160, 246 - after, work.number());
        paper.text(Face.SONG, 2.8, INK, 142, 169, SITE);
        paper.specimen(15, work.title(), 0.18, 22, 158);
    }

    /** Number at the right of the head, photo at the left foot, school and president below each other beside it. */
    private void single(Work work) {
        Paper paper = work.paper();
        LatentLooks.border(paper, work.border(), 10, 8, WIDTH - 20);
        LatentLooks.before(paper, Face.SONG, 4.4, INK, 238, 24, numbered(work) + work.number());
        String all = DiplomaWording.title(work.sheet());
        spread(
                work,
                Face.SONG_BOLD,
                Math.min(12, 150.0 / all.length()),
                130,
                46,
                Math.min(16, 190.0 / all.length()),
                all);
        set(work, Face.SONG, 6.4, 28, 66, 204, 13);
        LatentLooks.pressed(paper, work.sheet(), 30, 116, 32, 42, work.dice());
        president(work, Face.SONG, 5.6, 76, 126, head(work), "（签字）");
        paper.text(Face.SONG, 5.6, INK, 76, 140, work.degree() ? "授予学校" : "学校盖章");
        paper.fitted(Face.KAI, 6.4, INK, 103, 140, 84, work.school());
        paper.text(Face.SONG, 5.6, INK, 76, 154, "发证日期　" + work.issued());
        Seal.stamp(paper, 192 + work.off(6), 140 + work.off(5), 42, work.school(), work.dice());
        paper.text(Face.SONG, 3.1, INK, 76, 166, SITE);
        paper.specimen(16, work.title(), 0.18, 206, 112);
    }

    /** The school's name as a head, photo and number in a column at the left, the rest at its right. */
    private void online(Work work) {
        Paper paper = work.paper();
        LatentLooks.border(paper, work.border(), 9, 9, WIDTH - 18);
        paper.line(work.border(), 0.4, 84, 22, 84, 162);
        LatentLooks.pressed(paper, work.sheet(), 30, 34, 36, 48, work.dice());
        paper.centred(Face.HEI, 4, INK, 48, 96, numbered(work).replace("：", ""));
        paper.centred(Face.HEI, 4.4, INK, 48, 104, work.number());
        paper.centred(Face.HEI, 4, INK, 48, 120, head(work));
        double size = 8;
        double wide = paper.width(Face.HAND, size, work.sheet().text("president_name"));
        hand.sign(
                paper,
                size,
                hand.pen(work.dice()),
                48 - wide / 2,
                132,
                work.sheet().text("president_name"),
                work.dice());
        paper.centred(Face.HEI, 2.6, INK, 48, 154, "学历查询 www.chsi.com.cn");
        spread(work, Face.KAI, Math.min(9, 130.0 / work.school().length()), 167, 36, 12, work.school());
        spread(work, Face.SONG_BOLD, 13, 167, 58, 19, word(work.sheet()));
        set(work, Face.SONG, 6, 94, 78, 146, 12);
        LatentLooks.before(paper, Face.SONG, 5.8, INK, 232, 138, work.school() + "（公章）");
        LatentLooks.before(paper, Face.SONG, 5.8, INK, 226, 152, work.issued());
        Seal.stamp(paper, 204 + work.off(8), 141 + work.off(4), 42, work.school(), work.dice());
        paper.specimen(16, work.title(), 0.18, 108, 156);
    }

    /** A broad ribbon with the title at the left edge, photo at the right head, three signatures' columns at the foot. */
    private void open(Work work) {
        Paper paper = work.paper();
        LatentLooks.border(paper, work.border(), 9, 9, WIDTH - 18);
        for (double r = 8; r < 30; r += 4.5) {
            Color pale = Guilloche.mix(work.border(), Color.WHITE, 0.72);
            paper.outline(pale, 0.5, new Arc2D.Double(9 - r, 176 - 9 - r, 2 * r, 2 * r, 0, 90, Arc2D.OPEN));
        }
        paper.fitted(Face.KAI, 8.6, work.title(), 28, 34, 150, work.school());
        paper.pitched(Face.SONG_BOLD, 15, work.title(), 26, 56, 20, word(work.sheet()));
        LatentLooks.pressed(paper, work.sheet(), 196, 22, 34, 45, work.dice());
        set(work, Face.KAI, 6.5, 28, 84, 204, 13);
        paper.text(Face.KAI, 5.2, INK, 40, 138, work.degree() ? "学位授予单位" : "办学单位（章）");
        paper.fitted(Face.KAI, 5.6, INK, 40, 147, 74, work.school());
        Seal.stamp(paper, 74 + work.off(6), 145 + work.off(3), 41, work.school(), work.dice());
        president(work, Face.KAI, 5.6, 122, 142, head(work), "　");
        paper.text(Face.KAI, 5.2, INK, 122, 156, "签发日期　" + work.issued());
        paper.text(Face.KAI, 4.4, INK, 122, 167, numbered(work));
        double after = 123 + paper.width(Face.KAI, 4.4, numbered(work));
        paper.text(Face.HEI, 4.4, INK, after, 167, work.number());
        paper.specimen(16, work.title(), 0.18, 204, 126);
    }

    /** Committee and examining school side by side at the foot, each with its seal; the number under the photo. */
    private void examined(Work work) {
        Paper paper = work.paper();
        LatentLooks.border(paper, work.border(), 8, 8, WIDTH - 16);
        spread(work, Face.SONG_BOLD, 9.4, 130, 34, 12.5, DiplomaWording.heading(work.sheet()));
        spread(work, Face.SONG_BOLD, 13, 130, 54, 20, word(work.sheet()));
        LatentLooks.pressed(paper, work.sheet(), 27, 62, 33, 44, work.dice());
        paper.text(Face.SONG, 3.9, INK, 27, 113, numbered(work).replace("：", ""));
        paper.text(Face.HEI, 3.9, INK, 27, 119.5, work.number());
        set(work, Face.SONG, 6.2, 80, 74, 154, 12.6);
        String province = work.school().matches("(湖南|湖北|江西).*") ? work.school().substring(0, 2) : "广东";
        String committee = province + "省高等教育自学考试委员会";
        paper.text(Face.SONG, 4.8, INK, 32, 137, committee);
        Seal.stamp(paper, 62 + work.off(6), 144 + work.off(3), 41, committee, work.dice());
        paper.text(Face.SONG, 4.8, INK, 126, 137, "主考学校　" + work.school());
        president(work, Face.SONG, 4.8, 126, 150, head(work), "　");
        Seal.stamp(paper, 196 + work.off(6), 144 + work.off(4), 41, work.school(), work.dice());
        paper.centred(Face.SONG, 5.6, INK, 130, 166, work.issued());
        paper.specimen(16, work.title(), 0.18, 216, 172);
    }

    private static void set(Work work, Face face, double size, double x, double y, double room, double pitch) {
        ReservedDiploma.set(work.paper(), face, size, x, y, room, pitch, work.sentence());
    }

    private static void spread(Work work, Face face, double size, double middle, double y, double pitch, String text) {
        double step = Math.min(pitch, size * 1.9);
        work.paper().pitched(face, size, work.title(), middle - text.length() * step / 2, y, step, text);
    }

    private static String numbered(Work work) {
        return work.degree()
                ? "学位证书编号："
                : switch (work.dice().child("number").below(4)) {
                    case 0 -> "毕业证书编号：";
                    case 1 -> "证书电子注册号：";
                    case 2 -> "注册编号：";
                    default -> "证书编号：";
                };
    }

    private static String word(Sheet sheet) {
        return DiplomaWording.spread(sheet).replace(" ", "");
    }

    private static String head(Work work) {
        return work.school().endsWith("学院") ? "院长" : "校长";
    }

    /** Behind the printed word for a president: by hand, as a facsimile in print, or a red name stamp 名章. */
    private void president(Work work, Face face, double size, double left, double y, String word, String ending) {
        Dice dice = work.dice();
        Paper paper = work.paper();
        paper.text(face, size, INK, left, y, word + ending);
        double x = left + paper.width(face, size, word + ending) + 3;
        String name = work.sheet().text("president_name");
        double roll = dice.real(0, 1);
        if (roll < 0.65) {
            hand.sign(paper, 8.4, roll < 0.3 ? INK : hand.pen(dice), x, y + 0.6, name, dice);
        } else if (roll < 0.85) {
            paper.text(Face.KAI, 7.4, INK, x, y + 0.4, name);
        } else {
            Color red = new Color(0xC02028);
            double wide = paper.width(Face.SONG_BOLD, 6, name);
            paper.box(red, 0.6, x, y - 6, wide + 3, 8);
            paper.text(Face.SONG_BOLD, 6, red, x + 1.5, y, name);
        }
    }
}
