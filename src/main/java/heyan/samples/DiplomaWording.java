package heyan.samples;

import heyan.claim.DocumentKind;
import java.util.List;

/** What certificates say: titles, labels and their one sentence. */
final class DiplomaWording {
    private DiplomaWording() {}

    static String title(Sheet sheet) {
        return heading(sheet) + shortTitle(sheet);
    }

    static String heading(Sheet sheet) {
        return switch (Study.Path.valueOf(sheet.text("path"))) {
            case ADULT -> "成人高等教育";
            case REGULAR -> "普通高等学校";
            case ONLINE, OPEN -> "高等教育";
            case EXAM -> "高等教育自学考试";
        };
    }

    private static String shortTitle(Sheet sheet) {
        return switch (sheet.drawn()) {
            case DEGREE_CERTIFICATE -> "学士学位证书";
            case COMPLETION_CERTIFICATE -> "结业证书";
            default -> "毕业证书";
        };
    }

    static String spread(Sheet sheet) {
        return String.join(" ", shortTitle(sheet).split(""));
    }

    static String school(Sheet sheet) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "授予单位：" : "校　　名：";
    }

    static String numberLabel(Sheet sheet) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "学位证书编号：" : "证书编号：";
    }

    static String body(Sheet sheet, Numerals numerals) {
        String who = sheet.text("name") + (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "，" : "　性别")
                + sheet.text("sex") + "，" + numerals.day(sheet.date("birth_date")) + "生，";
        String when = "于" + numerals.month(sheet.date("enrolment_date")) + "至"
                + numerals.month(sheet.date("graduation_date")) + "在本校";
        String years = Wording.years(sheet.text("years"));
        return switch (sheet.drawn()) {
            case DEGREE_CERTIFICATE ->
                "　　" + who + "在" + sheet.text("school") + sheet.text("major")
                        + "专业完成了本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予管理学学士学位。";
            case COMPLETION_CERTIFICATE ->
                "　　学生　" + who + when + major(sheet) + "学习，修完" + years + sheet.text("level") + "教学计划规定的全部课程，准予结业。";
            default -> "　　学生　" + who + when + course(sheet, years) + "教学计划规定的全部课程，成绩合格，准予毕业。";
        };
    }

    /** What is filled in after the sentence was printed, in its order. */
    static List<String> gaps(Sheet sheet, Numerals numerals) {
        return List.of(
                sheet.text("name"),
                sheet.text("sex"),
                numerals.day(sheet.date("birth_date")),
                numerals.month(sheet.date("enrolment_date")),
                numerals.month(sheet.date("graduation_date")),
                sheet.text("major"),
                sheet.has("study_form") ? sheet.text("study_form") : "",
                Wording.years(sheet.text("years")),
                sheet.text("level"));
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
