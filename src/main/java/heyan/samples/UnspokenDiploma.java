package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#UNSPOKEN}, each kind of school on a sheet of its own. */
final class UnspokenDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = new Color(0x1C1B1E);
    private static final String SITE = "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn";

    /** Colours of paper, waves, border and title. */
    private record Stock(int paper, int left, int right, int border, int title) {}

    private static final List<Stock> STOCKS = List.of(
            new Stock(0xFEFAF2, 0xF4E4CE, 0xEFE6DC, 0xB4372C, 0xB01C22),
            new Stock(0xF8FBF9, 0xDCEBE2, 0xE4E9F0, 0x2F6F5E, 0x1F2A28),
            new Stock(0xFBFAFD, 0xE4E0F0, 0xEDE6E6, 0x54508C, 0x9C1B26),
            new Stock(0xFCFAF6, 0xEADFD6, 0xE2E8EA, 0x8C5A2E, 0x2A2320));

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.UNSPOKEN);

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

        String word() {
            return DiplomaWording.spread(sheet).replace(" ", "");
        }

        String head() {
            return school().endsWith("学院") ? "院　长" : "校　长";
        }

        /** The label of the number, the same wherever this certificate asks for it. */
        String numbered() {
            return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE
                    ? "学位证书编号："
                    : dice.child("number").pick(List.of("证书编号：", "电子注册号：", "学历证书编号：", "毕业证书注册号："));
        }

        double off(double most) {
            return dice.real(-most, most);
        }
    }

    UnspokenDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 40, 4.1, dice);
        Numerals numerals = dice.pick(List.of(
                Numerals.CHINESE,
                Numerals.CHINESE,
                Numerals.CIRCLED,
                Numerals.ARABIC,
                Numerals.ARABIC,
                Numerals.PADDED));
        String sentence = UnspokenSentence.of(sheet, numerals, dice.below(UnspokenSentence.WORDINGS));
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

    /** Photo in the right upper corner beside the title, the school's badge under the sentence, number at the left foot. */
    private void regular(Work work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 8, 8, WIDTH - 16);
        badge(work, 130, 100);
        spread(work, Face.KAI, 8.4, 116, 38, 11, DiplomaWording.heading(work.sheet()));
        spread(work, Face.SONG_BOLD, 16, 116, 60, 24, work.word());
        UnspokenLooks.pressed(paper, work.sheet(), 202, 24, 32, 42, work.dice());
        set(work, Face.SONG, 6.4, 28, 84, 204, 12.6);
        president(work, Face.SONG, 5.8, 28, 139, work.head() + "：");
        number(work, Face.SONG, 5, 28, 153);
        paper.centred(Face.KAI, Math.min(7.2, 80.0 / work.school().length()), INK, 194, 137, work.school());
        paper.centred(Face.SONG, 5.8, INK, 194, 152, work.issued());
        Seal.stamp(paper, 194 + work.off(8), 141 + work.off(4), 42, work.school(), work.dice());
        paper.text(Face.SONG, 3.1, INK, 28, 165, SITE);
        paper.specimen(16, work.title(), 0.18, 120, 158);
    }

    /** Evening and correspondence courses: a folder of two pages, or one sheet made out by a second printer. */
    private void adult(Work work, boolean folder) {
        if (folder) {
            folder(work);
        } else {
            filled(work);
        }
    }

    /** Photo and number on the left page, all else on the right one. */
    private void folder(Work work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 7, 8, 118);
        UnspokenLooks.border(paper, work.border(), 135, 8, 118);
        badge(work, 66, 92);
        UnspokenLooks.pressed(paper, work.sheet(), 49, 34, 34, 45, work.dice());
        paper.centred(Face.KAI, 5, INK, 66, 106, work.numbered().replace("：", ""));
        paper.centred(Face.HEI, 5, INK, 66, 115, work.number());
        paper.centred(Face.KAI, 4.4, INK, 66, 138, "（未加盖钢印无效）");
        paper.centred(Face.SONG, 2.8, INK, 66, 160, SITE);
        spread(work, Face.KAI, 7.4, 194, 32, 10, DiplomaWording.heading(work.sheet()));
        spread(work, Face.SONG_BOLD, 12, 194, 50, 18, work.word());
        set(work, Face.KAI, 5.8, 144, 66, 100, 10.2);
        president(work, Face.KAI, 5.6, 144, 143, work.head() + "：");
        paper.centred(Face.KAI, Math.min(6.4, 86.0 / work.school().length()), INK, 196, 154, work.school());
        UnspokenLooks.before(paper, Face.KAI, 5.4, INK, 242, 165, work.issued());
        Seal.stamp(paper, 212 + work.off(8), 150 + work.off(3), 41, work.school(), work.dice());
        paper.specimen(15, work.title(), 0.18, 20, 158);
    }

    /** Printed words in one face, what was filled in in another above lines; number at the right of the head. */
    private void filled(Work work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 9, 8, WIDTH - 18);
        UnspokenLooks.before(paper, Face.SONG, 4.4, INK, 238, 24, work.numbered() + work.number());
        String all = DiplomaWording.title(work.sheet());
        spread(work, Face.SONG_BOLD, Math.min(12.4, 150.0 / all.length()), 130, 46, 200.0 / all.length(), all);
        UnspokenLooks.pressed(paper, work.sheet(), 28, 64, 33, 44, work.dice());
        List<String> gaps = UnspokenSentence.gaps(work.sheet(), work.numerals(), work.sentence());
        new FilledText(paper, Face.SONG, Face.KAI, 6, INK).draw(work.sentence(), gaps, 72, 71, 160, 12.2);
        boolean degree = work.sheet().drawn() == DocumentKind.DEGREE_CERTIFICATE;
        paper.text(Face.SONG, 5.6, INK, 72, 142, degree ? "授予单位" : "办学学校");
        paper.fitted(Face.KAI, 6.2, INK, 99, 142, 82, work.school());
        president(work, Face.SONG, 5.6, 72, 156, work.head());
        UnspokenLooks.before(paper, Face.SONG, 5.6, INK, 236, 156, work.issued());
        Seal.stamp(paper, 204 + work.off(7), 144 + work.off(4), 42, work.school(), work.dice());
        paper.text(Face.SONG, 3, INK, 28, 167, SITE);
        paper.specimen(16, work.title(), 0.18, 32, 148);
    }

    /** The school's name white on a band, the title below it at the left, three columns at the foot. */
    private void online(Work work) {
        Paper paper = work.paper();
        paper.fill(work.border(), new Rectangle2D.Double(0, 0, WIDTH, 27));
        paper.fill(work.border(), new Rectangle2D.Double(0, HEIGHT - 6, WIDTH, 6));
        double size = Math.min(9.4, 170.0 / work.school().length());
        paper.centred(Face.KAI, size, new Color(0xFFFDF6), WIDTH / 2, 17.5, work.school());
        badge(work, 104, 98);
        paper.pitched(Face.SONG_BOLD, 14, work.title(), 26, 56, 21, work.word());
        paper.line(work.border(), 0.5, 26, 63, 180, 63);
        UnspokenLooks.pressed(paper, work.sheet(), 200, 40, 34, 45, work.dice());
        set(work, Face.SONG, 6.2, 26, 79, 160, 12.2);
        paper.centred(Face.SONG, 4.2, INK, 217, 93, work.numbered().replace("：", ""));
        paper.centred(Face.HEI, 4.2, INK, 217, 100, work.number());
        president(work, Face.SONG, 5.6, 26, 151, work.head() + "（签章）");
        paper.centred(Face.SONG, Math.min(5.8, 70.0 / work.school().length()), INK, 134, 151, work.school());
        Seal.stamp(paper, 134 + work.off(8), 148 + work.off(3), 42, work.school(), work.dice());
        UnspokenLooks.before(paper, Face.SONG, 5.8, INK, 236, 151, work.issued());
        paper.text(Face.HEI, 2.9, INK, 26, 170, "学历查询：中国高等教育学生信息网 www.chsi.com.cn");
        paper.specimen(16, work.title(), 0.18, 196, 134);
    }

    /** Photo at the left foot; at its right labels below each other, with school, president, day and number. */
    private void open(Work work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 9, 9, WIDTH - 18);
        spread(work, Face.KAI, Math.min(9, 140.0 / work.school().length()), 130, 36, 13, work.school());
        spread(work, Face.SONG_BOLD, 15, 130, 58, 23, work.word());
        set(work, Face.KAI, 6.4, 28, 74, 204, 11.4);
        UnspokenLooks.pressed(paper, work.sheet(), 30, 123, 30, 39, work.dice());
        boolean degree = work.sheet().drawn() == DocumentKind.DEGREE_CERTIFICATE;
        paper.text(Face.KAI, 5.2, INK, 72, 127, degree ? "授予单位：" : "学　　校：");
        paper.fitted(Face.KAI, 5.4, INK, 99, 127, 80, work.school());
        president(work, Face.KAI, 5.2, 72, 139, work.head().replace("　", "　　") + "：");
        paper.text(Face.KAI, 5.2, INK, 72, 151, "颁证日期：" + work.issued());
        number(work, Face.KAI, 5, 72, 162);
        Seal.stamp(paper, 200 + work.off(7), 138 + work.off(4), 43, work.school(), work.dice());
        paper.specimen(16, work.title(), 0.18, 196, 170);
    }

    /** Sentence left of the photo; committee and examining school at the foot, each sealed; day and number below. */
    private void examined(Work work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 8, 8, WIDTH - 16);
        spread(work, Face.SONG_BOLD, 9, 112, 36, 12.6, DiplomaWording.heading(work.sheet()));
        spread(work, Face.SONG_BOLD, 14, 112, 56, 22, work.word());
        UnspokenLooks.pressed(paper, work.sheet(), 203, 26, 32, 43, work.dice());
        set(work, Face.SONG, 6.2, 28, 80, 204, 12.4);
        String committee = UnspokenLists.province(work.school()) + "高等教育自学考试委员会";
        paper.centred(Face.SONG, 4.8, INK, 70, 132, committee);
        Seal.stamp(paper, 70 + work.off(8), 138 + work.off(3), 41, committee, work.dice());
        paper.centred(Face.SONG, 4.8, INK, 188, 132, "主考院校：" + work.school());
        Seal.stamp(paper, 208 + work.off(6), 138 + work.off(3), 41, work.school(), work.dice());
        president(work, Face.SONG, 4.8, 140, 146, work.head() + "：");
        paper.centred(Face.SONG, 5.4, INK, 188, 160, work.issued());
        number(work, Face.SONG, 4.8, 28, 160);
        paper.specimen(16, work.title(), 0.18, 118, 170);
    }

    private static void badge(Work work, double x, double y) {
        Color pale = Guilloche.mix(work.border(), new Color(work.stock().paper()), 0.86);
        for (double r : new double[] {34, 32, 23}) {
            work.paper().outline(pale, 0.7, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        work.paper().fill(pale, Seal.star(x, y, 15));
    }

    private static void set(Work work, Face face, double size, double x, double y, double room, double pitch) {
        ReservedDiploma.set(work.paper(), face, size, x, y, room, pitch, work.sentence());
    }

    private static void spread(Work work, Face face, double size, double middle, double y, double pitch, String text) {
        double step = Math.min(pitch, size * 1.9);
        work.paper().pitched(face, size, work.title(), middle - text.length() * step / 2, y, step, text);
    }

    private static void number(Work work, Face face, double size, double x, double y) {
        work.paper().text(face, size, INK, x, y, work.numbered());
        double after = x + 1 + work.paper().width(face, size, work.numbered());
        work.paper().text(Face.HEI, size * 0.96, INK, after, y, work.number());
    }

    /** Behind the printed word for a president: by hand, or a facsimile in red or black. */
    private void president(Work work, Face face, double size, double left, double y, String word) {
        Dice dice = work.dice();
        Paper paper = work.paper();
        paper.text(face, size, INK, left, y, word);
        double x = left + paper.width(face, size, word) + 3;
        String name = work.sheet().text("president_name");
        double roll = dice.real(0, 1);
        Color pen = roll < 0.4 ? hand.pen(dice) : roll < 0.75 ? INK : new Color(0xB8242C);
        hand.sign(paper, 8, pen, x, y + 0.5, name, dice);
    }
}
