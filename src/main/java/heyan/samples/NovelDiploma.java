package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Certificates of {@link Style#NOVEL}: title beside the photo, the sentence below both over the whole width. */
final class NovelDiploma {
    private static final Color INK = new Color(32, 30, 34);
    private static final List<Integer> BORDERS = List.of(0x9A6B2F, 0x9A6B2F, 0x2F6E5E, 0x7A2C3B, 0x34557F);
    private static final double RIGHT = 236;
    private final Paper paper;
    private final Sheet sheet;
    private final Handwriting hand;

    NovelDiploma(Paper paper, Sheet sheet, Handwriting hand) {
        this.paper = paper;
        this.sheet = sheet;
        this.hand = hand;
    }

    void draw(Dice dice) {
        Numerals numerals = dice.pick(List.of(
                Numerals.CHINESE,
                Numerals.CHINESE,
                Numerals.CIRCLED,
                Numerals.ARABIC,
                Numerals.PADDED,
                Numerals.SPELLED));
        badge();
        if (dice.chance(0.55)) {
            photoLeft(numerals, dice);
        } else {
            photoRight(numerals, dice);
        }
    }

    /** Band of slanted strokes between two rules. */
    static void frame(Paper paper, Dice dice) {
        Color border = new Color(dice.pick(BORDERS));
        double width = DiplomaArtist.WIDTH;
        double height = DiplomaArtist.HEIGHT;
        Color pale = Guilloche.mix(border, Color.WHITE, 0.45);
        double step = dice.real(2.2, 3);
        for (double x = 9; x < width - 10; x += step) {
            paper.line(pale, 0.35, x, 8, x + 2, 12);
            paper.line(pale, 0.35, x, height - 12, x + 2, height - 8);
        }
        for (double y = 9; y < height - 10; y += step) {
            paper.line(pale, 0.35, 8, y, 12, y + 2);
            paper.line(pale, 0.35, width - 12, y, width - 8, y + 2);
        }
        paper.box(border, 1, 7.5, 7.5, width - 15, height - 15);
        paper.box(border, 0.5, 12.5, 12.5, width - 25, height - 25);
        for (double x : new double[] {7.5, width - 14.5}) {
            for (double y : new double[] {7.5, height - 14.5}) {
                paper.fill(border, new Rectangle2D.Double(x, y, 7, 7));
            }
        }
    }

    /** The school's badge 校徽 as a pale ground. */
    private void badge() {
        Color pale = new Color(244, 238, 216);
        for (double radius : new double[] {38, 36.6, 27}) {
            paper.outline(pale, 0.8, new Ellipse2D.Double(130 - radius, 100 - radius, 2 * radius, 2 * radius));
        }
        paper.fill(pale, Seal.star(130, 100, 20));
    }

    private void photoLeft(Numerals numerals, Dice dice) {
        DiplomaArtist.photo(paper, sheet, 26, 22, dice);
        title(150, dice);
        Face face = dice.chance(0.5) ? Face.SONG : Face.KAI;
        paper.wrapped(face, 6.3, INK, 26, 85, 208, 11.6, body(numerals, dice));
        paper.text(face, 5.4, INK, 26, 138, DiplomaWording.numberLabel(sheet));
        paper.text(Face.MONO, 5.2, INK, 26, 147, sheet.text("certificate_number"));
        paper.text(Face.SONG, 3.2, INK, 26, 166, "学历证书查询网址：http://www.chsi.com.cn");
        paper.text(face, 5.8, INK, 118, 137, school(dice) + sheet.text("school"));
        president(face, 118, 149, dice);
        before(face, 5.8, 161, numerals.day(sheet.date("issue_date")));
        seal(207, 147, dice);
        paper.specimen(16, new Color(190, 150, 90), 0.32, 108, 166);
    }

    private void photoRight(Numerals numerals, Dice dice) {
        DiplomaArtist.photo(paper, sheet, 199, 22, dice);
        String label = DiplomaWording.numberLabel(sheet);
        paper.text(Face.SONG, 4.6, INK, 24, 25, label);
        double wide = paper.width(Face.SONG, 4.6, label);
        paper.text(Face.HEI, 4.7, INK, 25 + wide, 25, sheet.text("certificate_number"));
        title(110, dice);
        paper.wrapped(Face.SONG, 6.5, INK, 26, 86, 208, 11.8, body(numerals, dice));
        paper.text(Face.SONG, 5.8, INK, 30, 139, school(dice) + sheet.text("school"));
        president(Face.SONG, 150, 139, dice);
        before(Face.SONG, 5.8, 156, numerals.day(sheet.date("issue_date")));
        seal(92, 143, dice);
        paper.text(Face.SONG, 3.2, INK, 30, 168, "查询网址：http://www.chsi.com.cn");
        String made = sheet.text("school") + "监制";
        paper.text(Face.SONG, 3.2, INK, RIGHT - paper.width(Face.SONG, 3.2, made), 168, made);
        paper.specimen(16, new Color(190, 150, 90), 0.32, 112, 165);
    }

    /** What the schools of this path head their certificates with. */
    private void title(double x, Dice dice) {
        Color colour = new Color(dice.chance(0.6) ? 0xB01F24 : 0x2B2622);
        boolean named = sheet.text("path").equals("OPEN") || dice.chance(0.3);
        String above = named ? sheet.text("school") : DiplomaWording.heading(sheet);
        double size = Math.min(8.6, 116.0 / above.length());
        paper.centred(Face.KAI, size, colour, x, 40, above);
        paper.centred(Face.SONG_BOLD, 17, colour, x, 63, DiplomaWording.spread(sheet));
    }

    private String school(Dice dice) {
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return "授予单位：";
        }
        return dice.pick(List.of("学　　校：", "校　名：", "校名（章）："));
    }

    private void seal(double x, double y, Dice dice) {
        Seal.stamp(paper, x + dice.real(-5, 5), y + dice.real(-3, 3), dice.real(38, 44), sheet.text("school"), dice);
    }

    /** Signed, or printed with a small square seal 名章 beside it. */
    private void president(Face face, double x, double y, Dice dice) {
        String label = dice.pick(List.of("校（院）长：", "校　长：", "院（校）长："));
        String name = sheet.text("president_name");
        paper.text(face, 5.8, INK, x, y, label);
        double at = x + paper.width(face, 5.8, label) + 2;
        if (dice.chance(0.6)) {
            hand.sign(paper, 8.4, new Color(26, 28, 44), at, y + 0.5, name, dice);
            return;
        }
        paper.text(Face.KAI, 6.6, INK, at, y, name);
        double right = at + paper.width(Face.KAI, 6.6, name) + 2;
        Color red = new Color(196, 44, 40);
        paper.box(red, 0.5, right, y - 7, 8.6, 8.6);
        String four = (name.length() < 3 ? name + "之印" : name + "印").substring(0, 4);
        for (int i = 0; i < 4; i++) {
            double left = right + (i < 2 ? 6.3 : 2.3);
            paper.centred(Face.SONG_BOLD, 3.5, red, left, y - 3.4 + i % 2 * 4, four.substring(i, i + 1));
        }
    }

    private void before(Face face, double size, double y, String text) {
        paper.text(face, size, INK, RIGHT - paper.width(face, size, text), y, text);
    }

    private String body(Numerals numerals, Dice dice) {
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        String name = sheet.text("name");
        String sex = sheet.text("sex");
        String birth = numerals.day(sheet.date("birth_date"));
        String from = numerals.month(sheet.date("enrolment_date"));
        String to = numerals.month(sheet.date("graduation_date"));
        String major = sheet.text("major") + "专业";
        String form = sheet.has("study_form") ? sheet.text("study_form") : "";
        String bracketed = form.isEmpty() ? "" : "（" + form + "）";
        String level = sheet.text("level");
        String years = Wording.years(sheet.text("years"));
        String sentence = switch (dice.below(3)) {
            case 0 ->
                "学生　" + name + "　性别　" + sex + "，" + birth + "出生，于" + from + "至" + to + "在本校" + major + bracketed + level
                        + "学习，学制" + years.replace("制", "") + "，修完教学计划规定的全部课程，成绩合格，";
            case 1 ->
                "学员" + name + "，" + sex + "，" + birth + "生，自" + from + "至" + to + "在我校" + major + form + "学习，修完" + years
                        + level + "教学计划规定的课程，考核合格，";
            default ->
                name + "，性别" + sex + "，生于" + birth + "。" + from + "至" + to + "在本校" + major + bracketed + "学习，修读" + years
                        + level + "全部课程，修满规定学分，成绩合格，";
        };
        boolean completed = sheet.drawn() == DocumentKind.COMPLETION_CERTIFICATE;
        return "　　" + (completed ? sentence.replaceAll("，[^，]*合格，$", "，准予结业。") : sentence + "准予毕业。");
    }
}
