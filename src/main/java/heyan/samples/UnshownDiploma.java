package heyan.samples;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#UNSHOWN}, each kind of school on a sheet of its own. */
final class UnshownDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = UnshownCertificate.INK;
    private static final Color WHITE = new Color(0xFDFCF8);
    private static final String SITE = "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn";

    /** What kind of school awards a certificate. */
    enum Kind {
        UNIVERSITY,
        COLLEGE,
        CORRESPONDENCE,
        EVENING,
        DAYTIME,
        ONLINE,
        OPEN,
        EXAM;

        static Kind of(Sheet sheet) {
            return switch (Study.Path.valueOf(sheet.text("path"))) {
                case REGULAR -> sheet.text("school").matches(".*(职业|专科).*") ? COLLEGE : UNIVERSITY;
                case ADULT ->
                    sheet.text("study_form").equals("业余")
                            ? EVENING
                            : sheet.text("study_form").equals("脱产") ? DAYTIME : CORRESPONDENCE;
                case ONLINE -> ONLINE;
                case OPEN -> OPEN;
                case EXAM -> EXAM;
            };
        }
    }

    private final Fonts fonts;

    UnshownDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        UnshownCertificate work = UnshownCertificate.of(fonts, sheet, scale, dice);
        switch (Kind.of(sheet)) {
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

    /** Name large; the photo at the left foot, school and president right of it, number below. */
    private void university(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(8);
        work.title(Face.KAI, 8, 130, 32, 11, DiplomaWording.heading(work.sheet()));
        work.title(Face.SONG_BOLD, 15, 130, 53, 23, work.word());
        work.named(6.4, 26, 73, 208, 12.4);
        work.photo(30, 116, 31, 41);
        paper.text(Face.SONG, 5.4, INK, 78, 130, work.awarding("校　　名："));
        paper.fitted(Face.KAI, 6, INK, 106, 130, 76, work.school());
        work.president(Face.SONG, 5.4, 78, 146, work.head().replace("　", "　　") + "：");
        work.number(Face.SONG, 4.8, 78, 162);
        UnspokenLooks.before(paper, Face.SONG, 5.6, INK, 236, 162, work.issued());
        work.seal(206, 141, work.school());
        paper.text(Face.SONG, 3, INK, 78, 170, SITE);
        paper.specimen(15, work.title(), 0.18, 22, 42);
    }

    /** Photo left of the sentence, the number below it; the school's name above the title. */
    private void college(UnshownCertificate work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 8, 8, WIDTH - 16);
        paper.centred(Face.KAI, work.fitting(9, 150), INK, 130, 33, work.school());
        String all = DiplomaWording.title(work.sheet());
        work.title(Face.SONG_BOLD, Math.min(12, 150.0 / all.length()), 130, 52, 190.0 / all.length(), all);
        work.photo(28, 66, 35, 46);
        work.set(Face.SONG, 6.1, 76, 74, 158, 12);
        work.number(Face.SONG, 4.6, 28, 158);
        work.president(Face.SONG, 5.6, 76, 140, work.head() + "：");
        paper.centred(Face.SONG, work.fitting(6, 84), INK, 192, 140, work.school());
        paper.centred(Face.SONG, 5.6, INK, 192, 155, work.issued());
        work.seal(192, 143, work.school());
        paper.text(Face.SONG, 3, INK, 28, 168, SITE);
        paper.specimen(15, work.title(), 0.18, 120, 172);
    }

    /** All in the middle of the sheet, the photo in the right upper corner, the approval of the courses at the foot. */
    private void correspondence(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(7);
        work.title(Face.KAI, 9, 122, 38, 13, DiplomaWording.heading(work.sheet()));
        work.title(Face.SONG_BOLD, 14, 122, 59, 22, work.word());
        work.photo(206, 22, 30, 40);
        work.set(Face.KAI, 6.6, 26, 82, 208, 12.8);
        paper.text(Face.SONG, 5.2, INK, 26, 134, work.awarding("校　　名："));
        paper.fitted(Face.SONG, 5.4, INK, 53, 134, 76, work.school());
        work.president(Face.SONG, 5.2, 26, 147, "校（院）长：");
        paper.text(Face.SONG, 4.4, INK, 170, 159, "批准文号：（87）教高三字016号");
        UnspokenLooks.before(paper, Face.SONG, 5.4, INK, 234, 147, work.issued());
        work.number(Face.SONG, 4.6, 26, 159);
        work.seal(160, 138, work.school());
        paper.text(Face.SONG, 3, INK, 26, 168, SITE);
        paper.specimen(15, work.title(), 0.18, 20, 50);
    }

    /** A folder 对开: title and photo on the left page, the sentence on the right one. */
    private void evening(UnshownCertificate work) {
        Paper paper = work.paper();
        UnspokenLooks.border(paper, work.border(), 6, 8, 120);
        UnspokenLooks.border(paper, work.border(), 134, 8, 120);
        paper.line(work.border(), 0.2, 130, 4, 130, HEIGHT - 4);
        paper.centred(Face.KAI, 7.4, work.title(), 66, 36, DiplomaWording.heading(work.sheet()));
        work.title(Face.SONG_BOLD, 13, 66, 58, 21, work.word());
        work.photo(49, 74, 34, 45);
        paper.centred(Face.SONG, 4.6, INK, 66, 138, work.numbered() + work.number());
        paper.centred(Face.SONG, 2.7, INK, 66, 164, SITE);
        work.set(Face.SONG, 6, 146, 40, 98, 11.6);
        work.president(Face.SONG, 5.4, 146, 128, "校（院）长");
        paper.centred(Face.SONG, work.fitting(6, 84), INK, 198, 148, work.school());
        UnspokenLooks.before(paper, Face.SONG, 5.2, INK, 240, 162, work.issued());
        work.seal(212, 148, work.school());
        paper.specimen(15, work.title(), 0.18, 20, 160);
    }

    /** What was filled in stands above lines; photo between sentence and foot at the right. */
    private void daytime(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(10);
        work.title(Face.SONG_BOLD, 16, 130, 44, 28, work.word());
        paper.centred(Face.SONG, 5.4, work.title(), 130, 57, "（" + DiplomaWording.heading(work.sheet()) + "）");
        UnspokenLooks.before(paper, Face.SONG, 4.4, INK, 234, 68, work.numbered() + work.number());
        List<String> gaps = UnshownSentence.gaps(work.sheet(), work.numerals(), work.sentence());
        new FilledText(paper, Face.SONG, Face.KAI, 6.2, INK).draw(work.sentence(), gaps, 28, 82, 206, 12);
        work.photo(202, 120, 31, 41);
        paper.text(Face.SONG, 5.4, INK, 28, 136, work.awarding("学校（盖章）"));
        paper.fitted(Face.KAI, 5.8, INK, 66, 136, 80, work.school());
        work.president(Face.SONG, 5.4, 28, 150, "校（院）长");
        paper.text(Face.SONG, 5.4, INK, 28, 164, "发证日期　" + work.issued());
        work.seal(158, 146, work.school());
        paper.specimen(15, work.title(), 0.18, 112, 168);
    }

    /** A broad band down the left side bears the photo; all else is set to one edge right of it. */
    private void online(UnshownCertificate work) {
        Paper paper = work.paper();
        paper.fill(Guilloche.mix(work.border(), Color.WHITE, 0.3), new Rectangle2D.Double(0, 0, 58, HEIGHT));
        work.photo(13, 34, 32, 42);
        paper.centred(Face.HEI, 3.9, WHITE, 29, 140, work.numbered().replace("：", ""));
        paper.centred(Face.HEI, 3.9, WHITE, 29, 147, work.number());
        paper.text(Face.KAI, 7.4, INK, 72, 34, DiplomaWording.heading(work.sheet()));
        paper.pitched(Face.SONG_BOLD, 15, work.title(), 72, 56, 21, work.word());
        work.set(Face.SONG, 6.3, 72, 77, 168, 12.4);
        paper.text(Face.SONG, work.fitting(6, 76), INK, 72, 140, work.school());
        work.president(Face.SONG, 5.6, 72, 154, work.head().replace("　", "") + "：");
        UnspokenLooks.before(paper, Face.SONG, 5.6, INK, 240, 154, work.issued());
        work.seal(168, 142, work.school());
        paper.text(Face.HEI, 2.9, INK, 72, 172, "查询网址：http://www.chsi.com.cn");
        paper.specimen(15, work.title(), 0.18, 196, 54);
    }

    /** Number at the head, school's name in the middle of it, photo at the right of the sentence. */
    private void open(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(9);
        UnspokenLooks.before(paper, Face.SONG, 4.4, INK, 236, 22, work.numbered() + work.number());
        work.badge(130, 96, 36);
        work.title(Face.KAI, work.fitting(9.6, 140), 130, 40, 14, work.school());
        work.title(Face.SONG_BOLD, 14, 130, 62, 26, work.word());
        work.set(Face.SONG, 6.3, 26, 82, 160, 12.4);
        work.photo(199, 72, 34, 45);
        work.president(Face.SONG, 5.6, 30, 150, "校　长：");
        paper.centred(Face.SONG, 5.8, INK, 192, 144, work.school());
        paper.centred(Face.SONG, 5.6, INK, 192, 157, work.issued());
        work.seal(192, 148, work.school());
        paper.specimen(15, work.title(), 0.18, 104, 166);
    }

    /** Photo and number left, the sentence right; below it committee and examining university, each with its seal. */
    private void examined(UnshownCertificate work) {
        Paper paper = work.paper();
        work.framed(8);
        String all = DiplomaWording.title(work.sheet());
        work.title(Face.SONG_BOLD, 10.6, 130, 38, 15.4, all);
        work.photo(26, 56, 33, 44);
        paper.text(Face.SONG, 4, INK, 24, 112, work.numbered());
        paper.text(Face.HEI, 4, INK, 24, 119, work.number());
        work.set(Face.KAI, 6.6, 74, 64, 162, 13);
        String committee = UnspokenLists.province(work.school()) + "高等教育自学考试委员会";
        paper.centred(Face.SONG, 5, INK, 72, 138, committee);
        work.seal(72, 143, committee);
        paper.centred(Face.SONG, 5, INK, 190, 128, "主考学校");
        paper.centred(Face.SONG, work.fitting(5.2, 60), INK, 190, 138, work.school());
        work.seal(206, 140, work.school());
        work.president(Face.SONG, 5, 116, 152, work.head().replace("　", "") + "：");
        paper.centred(Face.SONG, 5.2, INK, 190, 164, work.issued());
        paper.specimen(15, work.title(), 0.18, 114, 174);
    }
}
