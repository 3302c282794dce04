package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#UNGUESSED}, each kind of school on a sheet of its own. */
final class UnguessedDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = UnshownCertificate.INK;
    private static final String SITE = "查询网址：http://www.chsi.com.cn";
    private static final List<UnshownCertificate.Stock> STOCKS = List.of(
            new UnshownCertificate.Stock(0xFEFCF6, 0xF5E6D6, 0xEFE9E2, 0xB03A30, 0xAB1F22),
            new UnshownCertificate.Stock(0xFAFCFB, 0xDDEAEA, 0xE8EAF0, 0x2B6470, 0x1E2729),
            new UnshownCertificate.Stock(0xFCFBF5, 0xEBE7D2, 0xF1E6DC, 0x86702F, 0xA0252B),
            new UnshownCertificate.Stock(0xFDFBFC, 0xEADFE6, 0xE5E7EE, 0x6B3F58, 0x25222A));

    private final Fonts fonts;

    UnguessedDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        UnshownCertificate work = blank(sheet, scale, dice);
        switch (UnshownDiploma.Kind.of(sheet)) {
            case UNIVERSITY -> university(work);
            case COLLEGE -> college(work);
            case CORRESPONDENCE -> correspondence(work);
            case EVENING -> evening(work);
            case DAYTIME -> daytime(work);
            case ONLINE -> online(work);
            case OPEN -> open(work);
            case EXAM -> examined(work);
        }
        return work.paper().picture();
    }

    /** A sheet on which nothing is printed but its waves. */
    private UnshownCertificate blank(Sheet sheet, double scale, Dice dice) {
        UnshownCertificate.Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 38, 3.2, dice);
        Numerals numerals = dice.pick(List.of(
                Numerals.CHINESE,
                Numerals.CHINESE,
                Numerals.CIRCLED,
                Numerals.ARABIC,
                Numerals.ARABIC,
                Numerals.LETTERED));
        String sentence = UnguessedSentence.of(sheet, numerals, dice.below(UnguessedSentence.WORDINGS));
        return new UnshownCertificate(paper, sheet, stock, numerals, sentence, dice);
    }

    /** Name large; below the sentence school and number at the left, the photo in the middle, president and day right. */
    private void university(UnshownCertificate work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 7, 7, WIDTH - 14);
        work.badge(130, 92, 40);
        work.title(Face.KAI, 7.6, 130, 31, 11, DiplomaWording.heading(work.sheet()));
        work.title(Face.SONG_BOLD, 16, 130, 53, 26, work.word());
        work.named(6.6, 26, 76, 208, 12.6);
        work.photo(114, 118, 32, 43);
        paper.text(Face.SONG, 5.2, INK, 24, 134, work.awarding("校　名："));
        double behind = 25 + paper.width(Face.SONG, 5.2, work.awarding("校　名："));
        paper.fitted(Face.KAI, 5.6, INK, behind, 134, 108 - behind, work.school());
        paper.text(Face.SONG, 4.6, INK, 24, 149, work.numbered());
        paper.text(Face.HEI, 4.6, INK, 24, 157, work.number());
        work.president(Face.SONG, 5.2, 156, 132, work.head() + "：");
        paper.text(Face.SONG, 5.4, INK, 172, 157, work.issued());
        work.seal(217, 148, work.school());
        paper.specimen(15, work.title(), 0.18, 26, 46);
    }

    /** The photo in the left upper corner, the title beside it; number and site below the sentence at the left. */
    private void college(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(8);
        work.photo(26, 22, 32, 43);
        work.title(Face.SONG_BOLD, 8.4, 146, 36, 13, DiplomaWording.heading(work.sheet()));
        work.title(Face.SONG_BOLD, 14.5, 146, 58, 24, work.word());
        work.set(Face.SONG, 6.5, 26, 84, 208, 12.6);
        work.number(Face.SONG, 4.8, 26, 148);
        paper.text(Face.SONG, 3.4, INK, 26, 158, SITE);
        paper.text(Face.SONG, 5.4, INK, 140, 134, work.awarding("学校："));
        double left = 141 + paper.width(Face.SONG, 5.4, work.awarding("学校："));
        paper.fitted(Face.SONG, 5.6, INK, left, 134, 234 - left, work.school());
        work.president(Face.SONG, 5.4, 140, 148, work.head() + "：");
        UnspokenLooks.before(paper, Face.SONG, 5.4, INK, 232, 164, work.issued());
        work.seal(200, 148, work.school());
        paper.specimen(15, work.title(), 0.18, 92, 174);
    }

    /** A folder: photo, number and day on the left page, title, sentence, school and president on the right one. */
    private void correspondence(UnshownCertificate work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 6, 7, 121);
        UnspokenLooks.border(paper, work.border(), 133, 7, 121);
        paper.line(work.border(), 0.15, 130, 2, 130, HEIGHT - 2);
        work.photo(48, 38, 37, 50);
        paper.centred(Face.SONG, 3.6, INK, 66, 97, "（照片处加盖学校钢印）");
        paper.text(Face.SONG, 4.6, INK, 24, 122, work.numbered());
        paper.text(Face.HEI, 4.6, INK, 24, 131, work.number());
        paper.text(Face.SONG, 4.6, INK, 24, 144, "发证日期：" + work.issued());
        paper.text(Face.SONG, 3.2, INK, 24, 158, SITE);
        work.badge(194, 96, 34);
        work.title(Face.KAI, 6.8, 194, 29, 10, DiplomaWording.heading(work.sheet()));
        work.title(Face.SONG_BOLD, 12, 194, 47, 90.0 / work.word().length(), work.word());
        work.set(Face.SONG, 5.9, 145, 64, 98, 11);
        paper.centred(Face.SONG, work.fitting(6, 84), INK, 194, 144, work.school());
        work.president(Face.SONG, 5.2, 146, 160, work.head() + "：");
        work.seal(216, 146, work.school());
        paper.specimen(15, work.title(), 0.18, 20, 28);
    }

    /** Made out above lines; the number below the title, the photo at the left foot. */
    private void evening(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(9);
        String all = DiplomaWording.title(work.sheet());
        work.title(Face.KAI, Math.min(13, 168.0 / all.length()), 130, 40, 190.0 / all.length(), all);
        paper.centred(Face.SONG, 4.6, INK, 130, 54, work.numbered() + work.number());
        List<String> gaps = UnshownSentence.gaps(work.sheet(), work.numerals(), work.sentence());
        new FilledText(paper, Face.SONG, Face.KAI, 6.3, INK).draw(work.sentence(), gaps, 27, 71, 206, 12.4);
        work.photo(29, 117, 32, 43);
        paper.text(Face.SONG, 5.4, INK, 84, 128, work.awarding("校　　名："));
        paper.fitted(Face.KAI, 5.8, INK, 113, 128, 70, work.school());
        work.president(Face.SONG, 5.4, 84, 143, "校（院）长：");
        paper.text(Face.SONG, 5.4, INK, 84, 158, work.issued());
        work.seal(200, 142, work.school());
        paper.text(Face.SONG, 3.2, INK, 84, 169, SITE);
        paper.specimen(15, work.title(), 0.18, 146, 173);
    }

    /** Title and sentence right of photo and number; the school's name, the president and the day one below the other. */
    private void daytime(UnshownCertificate work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 9, 9, WIDTH - 18);
        work.photo(29, 44, 34, 46);
        paper.text(Face.SONG, 4.2, INK, 26, 104, work.numbered());
        paper.text(Face.HEI, 4.2, INK, 26, 111, work.number());
        work.title(Face.SONG_BOLD, 14, 154, 44, 24, work.word());
        work.set(Face.KAI, 6.5, 82, 66, 152, 12.4);
        paper.text(Face.KAI, work.fitting(6, 76), INK, 148, 132, work.school());
        work.president(Face.KAI, 5.6, 148, 146, work.head() + "：");
        paper.text(Face.KAI, 5.6, INK, 148, 160, work.issued());
        work.seal(212, 148, work.school());
        paper.text(Face.SONG, 3.2, INK, 26, 160, SITE);
        paper.specimen(15, work.title(), 0.18, 86, 158);
    }

    /** Number in the right upper corner, photo at the right foot, the school's name in the middle of it. */
    private void online(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(7);
        work.badge(130, 94, 42);
        UnspokenLooks.before(paper, Face.SONG, 4.4, INK, 238, 21, work.numbered() + work.number());
        work.title(Face.SONG_BOLD, 7.8, 130, 37, 12, DiplomaWording.heading(work.sheet()));
        work.title(Face.SONG_BOLD, 15, 130, 57, 25, work.word());
        work.set(Face.SONG, 6.5, 26, 79, 208, 12.8);
        work.president(Face.SONG, 5.6, 28, 136, work.head() + "：");
        paper.centred(Face.SONG, work.fitting(6, 86), INK, 124, 148, work.school());
        paper.centred(Face.SONG, 5.4, INK, 124, 161, work.issued());
        work.seal(124, 151, work.school());
        work.photo(198, 116, 33, 44);
        paper.text(Face.SONG, 3.2, INK, 28, 166, SITE);
        paper.specimen(15, work.title(), 0.18, 26, 50);
    }

    /** The school's name above the title; the photo left of the sentence, the number below it, all else at the right. */
    private void open(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(8);
        work.title(Face.SONG_BOLD, work.fitting(9, 140), 130, 34, 14, work.school());
        work.title(Face.SONG_BOLD, 14, 130, 55, 24, work.word());
        work.photo(27, 70, 34, 46);
        paper.text(Face.SONG, 4.4, INK, 27, 136, work.numbered());
        paper.text(Face.HEI, 4.4, INK, 27, 144, work.number());
        paper.text(Face.SONG, 3.2, INK, 27, 154, SITE);
        work.set(Face.SONG, 6.4, 76, 78, 158, 12.6);
        work.president(Face.SONG, 5.6, 112, 140, "校　长：");
        paper.text(Face.SONG, 5.6, INK, 112, 156, work.awarding("学　校："));
        double left = 113 + paper.width(Face.SONG, 5.6, work.awarding("学　校："));
        paper.fitted(Face.SONG, 5.6, INK, left, 156, 90, work.school());
        UnspokenLooks.before(paper, Face.SONG, 5.4, INK, 234, 168, work.issued());
        work.seal(206, 150, work.school());
        paper.specimen(15, work.title(), 0.18, 206, 44);
    }

    /** Photo at the left foot; committee and examining university at its right, one below the other, each sealed. */
    private void examined(UnshownCertificate work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 8, 8, WIDTH - 16);
        work.title(Face.KAI, 8.6, 130, 34, 12.4, DiplomaWording.heading(work.sheet()));
        work.title(Face.SONG_BOLD, 14, 130, 54, 22, work.word());
        work.set(Face.SONG, 6.6, 27, 76, 206, 13);
        work.photo(28, 114, 32, 43);
        String committee = UnspokenLists.province(work.school()) + "高等教育自学考试委员会";
        paper.text(Face.SONG, 4.8, INK, 74, 127, committee);
        work.seal(102, 132, committee);
        paper.text(Face.SONG, 4.8, INK, 156, 127, "主考学校：" + work.school());
        work.seal(217, 136, work.school());
        work.president(Face.SONG, 4.8, 156, 142, work.head() + "：");
        paper.text(Face.SONG, 5, INK, 74, 158, work.issued());
        work.number(Face.SONG, 4.8, 140, 166);
        paper.text(Face.SONG, 3.2, INK, 74, 168, SITE);
        paper.specimen(15, work.title(), 0.18, 200, 52);
    }
}
