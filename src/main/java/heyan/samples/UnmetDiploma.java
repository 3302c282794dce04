package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#UNMET}: two facing pages, one wide page, or one below a crest. */
final class UnmetDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = new Color(30, 28, 30);
    private static final String SITE = "查询网址：http://www.chsi.com.cn";

    /** Colours of paper, waves, border and title. */
    private record Stock(int paper, int left, int right, int border, int title) {}

    private static final List<Stock> STOCKS = List.of(
            new Stock(0xFDFBF5, 0xF3E5C9, 0xF0DCD2, 0xB5483A, 0xB01C20),
            new Stock(0xF8FAF7, 0xDCE9DC, 0xE7E8D6, 0x4F7F63, 0x9E1B24),
            new Stock(0xF9F8FC, 0xE0DDEE, 0xE8E2E6, 0x6A5D8F, 0x262438),
            new Stock(0xFEFCF2, 0xF5E8B8, 0xF2E4CE, 0xC19A3F, 0xA92A1C));

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.UNMET);

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
    }

    UnmetDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 52, 2.8, dice);
        Numerals numerals = dice.pick(List.of(Numerals.CHINESE, Numerals.CIRCLED, Numerals.ARABIC, Numerals.PADDED));
        String sentence = UnmetSentence.of(sheet, numerals, dice.below(3));
        Work work = new Work(paper, sheet, stock, numerals, sentence, dice);
        switch (dice.below(3)) {
            case 0 -> facing(work);
            case 1 -> wide(work);
            default -> crested(work);
        }
        return paper.picture();
    }

    /** Left page: photo, seal and number; right page: title, sentence, president above the school, day at the foot. */
    private void facing(Work work) {
        Paper paper = work.paper();
        framed(work, 7, 8, 118);
        framed(work, 133, 8, 120);
        photo(work, 48, 34, 36, 48);
        String school = work.school();
        paper.fitted(Face.KAI, 7, INK, 66 - Math.min(98, school.length() * 7) / 2, 108, 98, school);
        paper.centred(Face.SONG, 4.6, INK, 66, 122, label(work.sheet()));
        paper.centred(Face.HEI, 4.8, INK, 66, 130, work.sheet().text("certificate_number"));
        paper.centred(Face.SONG, 3.2, INK, 66, 164, SITE);
        String word = word(work.sheet());
        paper.centred(Face.SONG_BOLD, 5.4, work.title(), 193, 28, DiplomaWording.heading(work.sheet()));
        paper.pitched(Face.KAI, 12.5, work.title(), 193 - word.length() * 8.5, 46, 17, word);
        ReservedDiploma.set(paper, Face.SONG, 5.7, 141, 64, 104, 11.6, work.sentence());
        president(work, Face.SONG, 5.4, 141, 140, "：");
        paper.text(Face.SONG, 5.4, INK, 141, 152, role(work.sheet()));
        double after = 142 + paper.width(Face.SONG, 5.4, role(work.sheet()));
        paper.fitted(Face.SONG, 5.4, INK, after, 152, 246 - after, school);
        UnmetLooks.before(paper, Face.SONG, 5.4, INK, 244, 165, work.issued());
        Seal.stamp(paper, 212 + real(work, 8), 149 + real(work, 3), 42, school, work.dice());
        paper.specimen(15, work.title(), 0.18, 18, 160);
    }

    /** Title over the whole width, photo at the left below it, the number at the foot, school and day at the right. */
    private void wide(Work work) {
        Paper paper = work.paper();
        framed(work, 8, 8, WIDTH - 16);
        String all = DiplomaWording.title(work.sheet());
        double pitch = Math.min(17, 176.0 / all.length());
        double left = (WIDTH - all.length() * pitch) / 2;
        paper.pitched(Face.SONG_BOLD, pitch * 0.78, work.title(), left, 40, pitch, all);
        paper.line(work.border(), 0.5, left, 46, WIDTH - left, 46);
        photo(work, 26, 60, 33, 45);
        ReservedDiploma.set(paper, Face.KAI, 6.5, 70, 70, 166, 13, work.sentence());
        president(work, Face.KAI, 6, 26, 140, "（签章）");
        paper.text(
                Face.SONG,
                4.4,
                INK,
                26,
                154,
                label(work.sheet()) + "：" + work.sheet().text("certificate_number"));
        paper.text(Face.SONG, 3.4, INK, 26, 163, SITE);
        double middle = 192;
        double size = Math.min(7, 92.0 / work.school().length());
        paper.centred(Face.KAI, size, INK, middle, 140, work.school());
        paper.centred(Face.KAI, 6, INK, middle, 154, work.issued());
        Seal.stamp(paper, middle + real(work, 9), 143 + real(work, 4), 44, work.school(), work.dice());
        paper.specimen(16, work.title(), 0.18, 118, 166);
    }

    /** A crest and the school's name at the head, number at the right of the photo's foot, a signature block below. */
    private void crested(Work work) {
        Paper paper = work.paper();
        framed(work, 10, 9, WIDTH - 20);
        crest(work, 34, 34);
        String school = work.school();
        double size = Math.min(10.4, 112.0 / school.length());
        paper.centred(Face.KAI, size, work.title(), 130, 32, school);
        String word = word(work.sheet());
        paper.pitched(Face.SONG_BOLD, 10.4, work.title(), 130 - word.length() * 8, 50, 16, word);
        photo(work, 203, 22, 30, 40);
        paper.centred(Face.SONG, 4, INK, 130, 60, "（" + DiplomaWording.heading(work.sheet()) + "）");
        ReservedDiploma.set(paper, Face.SONG, 6.1, 28, 82, 204, 13.2, work.sentence());
        paper.text(Face.SONG, 5.2, INK, 28, 137, role(work.sheet()) + school);
        president(work, Face.SONG, 5.2, 28, 150, "：");
        paper.text(Face.SONG, 5.2, INK, 150, 137, label(work.sheet()) + "：");
        paper.fitted(Face.SONG, 5.2, INK, 150, 145, 80, work.sheet().text("certificate_number"));
        paper.text(Face.SONG, 5.2, INK, 150, 157, "发证日期：" + work.issued());
        Seal.stamp(paper, 104 + real(work, 8), 146 + real(work, 3), 40, school, work.dice());
        paper.centred(Face.SONG, 3, INK, 130, 170, SITE);
        paper.specimen(16, work.title(), 0.18, 30, 172);
    }

    /** A double border with a square set into each of its corners. */
    private static void framed(Work work, double x, double y, double width) {
        Paper paper = work.paper();
        double height = HEIGHT - 2 * y;
        Color pale = Guilloche.mix(work.border(), Color.WHITE, 0.45);
        paper.box(work.border(), 1.2, x, y, width, height);
        paper.box(pale, 0.5, x + 2.4, y + 2.4, width - 4.8, height - 4.8);
        for (double left : new double[] {x + 2.4, x + width - 8.4}) {
            for (double top : new double[] {y + 2.4, y + height - 8.4}) {
                paper.box(work.border(), 0.5, left, top, 6, 6);
                paper.outline(pale, 0.4, new Ellipse2D.Double(left + 1.4, top + 1.4, 3.2, 3.2));
            }
        }
    }

    private static void crest(Work work, double x, double y) {
        for (double r : new double[] {7, 10.4, 11.2}) {
            work.paper().outline(work.title(), 0.5, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        work.paper().fill(work.title(), Seal.star(x, y, 5.2));
    }

    private static String label(Sheet sheet) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "学位证书编号" : "证书编号";
    }

    private static String role(Sheet sheet) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "授予单位：" : "学　　校：";
    }

    private static String word(Sheet sheet) {
        return DiplomaWording.spread(sheet).replace(" ", "");
    }

    private static String head(Sheet sheet) {
        return sheet.text("school").endsWith("学院") ? "院　　长" : "校　　长";
    }

    private static double real(Work work, double most) {
        return work.dice().real(-most, most);
    }

    /** Behind the printed word for a president: by hand, or a name stamp 签名章 in ink of its own. */
    private void president(Work work, Face face, double size, double left, double y, String ending) {
        Dice dice = work.dice();
        String label = head(work.sheet()) + ending;
        work.paper().text(face, size, INK, left, y, label);
        double x = left + work.paper().width(face, size, label) + 3;
        String name = work.sheet().text("president_name");
        if (dice.chance(0.7)) {
            hand.sign(work.paper(), 8, hand.pen(dice), x, y + 0.4, name, dice);
        } else {
            work.paper().text(Face.KAI, 7, new Color(dice.pick(List.of(0x1E1E24, 0x24356F))), x, y, name);
        }
    }

    private static void photo(Work work, double x, double y, double width, double height) {
        UnmetLooks.photo(work.paper(), work.sheet(), x, y, width, height, work.dice());
        UnmetLooks.embossed(work.paper(), x + width - 3, y + height - 4);
    }
}
