package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.image.BufferedImage;

/** Draws certificates on a 260 x 185 mm sheet: 毕业证书 and what is mistaken for it, 学位证书 and 结业证书. */
final class DiplomaArtist {
    static final double WIDTH = 260;
    static final double HEIGHT = 185;
    private static final Color INK = new Color(30, 28, 28);
    private final Fonts fonts;
    private final boolean working;
    private final Handwriting hand;

    DiplomaArtist(Style style, Fonts fonts) {
        this.fonts = fonts;
        this.working = style == Style.WORKING;
        this.hand = new Handwriting(style);
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Paper paper =
                new Paper(fonts, WIDTH, HEIGHT, scale, working ? new Color(252, 246, 238) : new Color(243, 248, 246));
        frame(paper, dice);
        if (working) {
            wide(paper, sheet, dice);
        } else {
            folded(paper, sheet, dice);
        }
        return paper.picture();
    }

    /** Family A: photo left, text to its right. */
    private void wide(Paper paper, Sheet sheet, Dice dice) {
        paper.centred(Face.SONG_BOLD, 13, new Color(168, 30, 34), 148, 42, title(sheet));
        photo(paper, sheet, 24, 52, dice);
        paper.wrapped(Face.SONG, 6.6, INK, 76, 66, 160, 12.2, "　　" + body(sheet));
        double y = 134;
        paper.text(Face.SONG, 6.2, INK, 76, y, school(sheet) + sheet.text("school"));
        paper.text(Face.SONG, 6.2, INK, 160, y + 14, "校（院）长：");
        hand.sign(paper, 8, INK, 197, y + 14, sheet.text("president_name"), dice);
        Seal.stamp(paper, 126, y - 2, 40, sheet.text("school"), dice);
        paper.text(Face.SONG, 5.6, INK, 24, 150, numberLabel(sheet));
        paper.text(Face.SONG, 5.6, INK, 24, 158.5, sheet.text("certificate_number"));
        String day = Wording.chineseDay(sheet.date("issue_date"));
        paper.text(Face.SONG, 6.2, INK, 236 - paper.width(Face.SONG, 6.2, day), 162, day);
        paper.centred(Face.SONG, 3.2, INK, 130, 172, "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn");
        paper.specimen(16, new Color(200, 120, 100), 0.3, 34, 132);
    }

    /** Family B: two halves, title and photo left, text right. */
    private void folded(Paper paper, Sheet sheet, Dice dice) {
        paper.line(new Color(208, 218, 214), 0.4, 130, 8, 130, HEIGHT - 8);
        paper.centred(Face.SONG_BOLD, 8, new Color(30, 84, 96), 71, 36, heading(sheet));
        paper.centred(Face.SONG_BOLD, 15, new Color(30, 84, 96), 71, 56, spread(shortTitle(sheet)));
        photo(paper, sheet, 54, 68, dice);
        paper.text(Face.SONG, 5, INK, 20, 134, numberLabel(sheet));
        paper.text(Face.HEI, 5, INK, 48, 134, sheet.text("certificate_number"));
        paper.text(Face.SONG, 3, INK, 20, 168, "学历证书查询网址：http://www.chsi.com.cn");
        paper.wrapped(Face.SONG, 5.7, INK, 138, 34, 106, 10.8, "　　" + body(sheet));
        paper.text(Face.SONG, 5.6, INK, 138, 122, school(sheet) + sheet.text("school"));
        paper.text(Face.SONG, 5.6, INK, 138, 138, "院（校）长：");
        hand.sign(paper, 7.5, new Color(24, 30, 60), 172, 138, sheet.text("president_name"), dice);
        Seal.stamp(paper, 223, 145, 42, sheet.text("school"), dice);
        String day = Wording.chineseDay(sheet.date("issue_date"));
        paper.text(Face.SONG, 5.6, INK, 242 - paper.width(Face.SONG, 5.6, day), 160, day);
        paper.specimen(15, new Color(110, 150, 160), 0.32, 56, 156);
    }

    private void frame(Paper paper, Dice dice) {
        Guilloche.draw(
                paper,
                working ? new Color(246, 234, 220) : new Color(228, 240, 236),
                working ? new Color(248, 236, 226) : new Color(232, 238, 244),
                40,
                3.5,
                dice);
        Color border = working ? new Color(190, 140, 70) : new Color(60, 120, 120);
        paper.box(border, 1.6, 8, 8, WIDTH - 16, HEIGHT - 16);
        paper.box(border, 0.4, 11, 11, WIDTH - 22, HEIGHT - 22);
    }

    private static void photo(Paper paper, Sheet sheet, double x, double y, Dice dice) {
        Color ground = dice.chance(0.5) ? new Color(70, 130, 200) : new Color(206, 222, 240);
        paper.image(Portrait.draw(ground, sheet.text("sex").equals("男"), dice), x, y, 35, 47);
        paper.outline(new Color(220, 220, 220, 160), 0.5, new java.awt.geom.Ellipse2D.Double(x + 14, y + 26, 30, 30));
    }

    private static String title(Sheet sheet) {
        return heading(sheet) + shortTitle(sheet);
    }

    private static String heading(Sheet sheet) {
        return switch (Study.Path.valueOf(sheet.text("path"))) {
            case ADULT -> "成人高等教育";
            case REGULAR -> "普通高等学校";
            case ONLINE -> "高等教育";
        };
    }

    private static String shortTitle(Sheet sheet) {
        return switch (sheet.drawn()) {
            case DEGREE_CERTIFICATE -> "学士学位证书";
            case COMPLETION_CERTIFICATE -> "结业证书";
            default -> "毕业证书";
        };
    }

    private static String spread(String title) {
        return String.join(" ", title.split(""));
    }

    private static String school(Sheet sheet) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "授予单位：" : "校　　名：";
    }

    private static String numberLabel(Sheet sheet) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "学位证书编号：" : "证书编号：";
    }

    private static String body(Sheet sheet) {
        String who = sheet.text("name") + (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "，" : "　性别")
                + sheet.text("sex") + "，" + Wording.chineseDay(sheet.date("birth_date")) + "生，";
        String when = "于" + Wording.chineseMonth(sheet.date("enrolment_date")) + "至"
                + Wording.chineseMonth(sheet.date("graduation_date")) + "在本校";
        String years = Wording.years(sheet.text("years"));
        return switch (sheet.drawn()) {
            case DEGREE_CERTIFICATE ->
                who + "在" + sheet.text("school") + sheet.text("major")
                        + "专业完成了本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予管理学学士学位。";
            case COMPLETION_CERTIFICATE ->
                "学生　" + who + when + major(sheet) + "学习，修完" + years + sheet.text("level") + "教学计划规定的全部课程，准予结业。";
            default -> "学生　" + who + when + course(sheet, years) + "教学计划规定的全部课程，成绩合格，准予毕业。";
        };
    }

    private static String course(Sheet sheet, String years) {
        return sheet.text("path").equals("REGULAR")
                ? sheet.text("major") + "专业" + years + sheet.text("level") + "学习，修完"
                : major(sheet) + "学习，修完" + years + sheet.text("level");
    }

    private static String major(Sheet sheet) {
        if (!sheet.has("study_form")) {
            return sheet.text("major") + "专业";
        }
        String form = sheet.text("study_form");
        return sheet.text("major") + "专业" + (form.equals("网络教育") ? "（网络教育）" : form);
    }
}
