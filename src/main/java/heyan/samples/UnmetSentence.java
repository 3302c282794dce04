package heyan.samples;

import heyan.claim.DocumentKind;

/** What the certificates of {@link Style#UNMET} say, as three schools' offices word it. */
final class UnmetSentence {
    private UnmetSentence() {}

    static String of(Sheet sheet, Numerals numerals, int office) {
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        String name = sheet.text("name");
        String sex = sheet.text("sex");
        String born = numerals.day(sheet.date("birth_date"));
        String from = numerals.month(sheet.date("enrolment_date"));
        String to = numerals.month(sheet.date("graduation_date"));
        String ending = sheet.drawn() == DocumentKind.COMPLETION_CERTIFICATE ? "准予结业。" : "准予毕业。";
        return "　　"
                + switch (office) {
                    case 0 ->
                        "学生　" + name + "　，性别" + sex + "，" + born + "生，于" + from + "至" + to + "在本校" + course(sheet)
                                + "修完教学计划规定的全部课程，成绩合格，" + ending;
                    case 1 ->
                        "学生" + name + "，" + sex + "，生于" + born + "，" + from + "考入我校" + course(sheet) + "于" + to
                                + "完成规定学业，考核合格，" + ending + "特发此证。";
                    default ->
                        "学员" + name + "，性别" + sex + "，" + born + "出生，" + from + "至" + to + "在我校参加" + course(sheet)
                                + "修满教学计划规定的学分，成绩合格，" + ending;
                };
    }

    /** Major, form, level and years. */
    private static String course(Sheet sheet) {
        String years = Wording.years(sheet.text("years")).replace("制", "");
        String form = sheet.has("study_form") ? "（" + sheet.text("study_form") + "）" : "";
        return sheet.text("major") + "专业" + form + sheet.text("level") + "学习，学制" + years + "，";
    }
}
