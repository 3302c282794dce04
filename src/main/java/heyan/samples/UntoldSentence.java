package heyan.samples;

import heyan.claim.DocumentKind;
import java.util.ArrayList;
import java.util.List;

/** What the certificates of {@link Style#UNTOLD} say, as three schools' offices word it, or as a list of labels. */
final class UntoldSentence {
    private UntoldSentence() {}

    /** One of three wordings; a degree is worded as everywhere. */
    static String of(Sheet sheet, Numerals numerals, int office) {
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        String name = sheet.text("name");
        String sex = sheet.text("sex");
        String born = numerals.day(sheet.date("birth_date"));
        String from = numerals.month(sheet.date("enrolment_date"));
        String to = numerals.month(sheet.date("graduation_date"));
        String major = sheet.text("major") + "专业";
        String level = sheet.text("level");
        String years = Wording.years(sheet.text("years"));
        String form = sheet.has("study_form") ? sheet.text("study_form") : "";
        String bracketed = form.isEmpty() ? "" : "（" + form + "）";
        String ending = ending(sheet);
        return "　　"
                + switch (office) {
                    case 0 ->
                        name + "，" + sex + "，" + born + "生。" + from + "入本校" + major + bracketed + "学习，学制"
                                + years.replace("制", "") + "，至" + to + "修完" + level + "教学计划规定的全部课程，" + ending;
                    case 1 ->
                        "学生" + name + "，性别" + sex + "，" + born + "出生，系本校" + major + bracketed + level + "学生。于" + from
                                + "至" + to + "在校学习，修满" + years + "人才培养方案规定的学分，" + ending;
                    default ->
                        "学生　" + name + "　（" + sex + "，生于" + born + "）自" + from + "起在我校" + form + level + major + "学习，至"
                                + to + "止，完成" + years + "教学计划规定的全部学业，" + ending;
                };
    }

    /** Labels and values, alternating, for offices that print no sentence. */
    static String[] listed(Sheet sheet, Numerals numerals) {
        String span =
                numerals.month(sheet.date("enrolment_date")) + "至" + numerals.month(sheet.date("graduation_date"));
        List<String> cells = new ArrayList<>(List.of("姓　　名", sheet.text("name"), "性　　别", sheet.text("sex")));
        cells.addAll(List.of("出生日期", numerals.day(sheet.date("birth_date")), "学习时间", span));
        cells.addAll(List.of("专　　业", sheet.text("major"), "层　　次", sheet.text("level")));
        cells.addAll(List.of("学　　制", Wording.years(sheet.text("years")).replace("制", "")));
        if (sheet.has("study_form")) {
            cells.addAll(List.of("学习形式", sheet.text("study_form")));
        }
        return cells.toArray(String[]::new);
    }

    /** The verdict below the list. */
    static String verdict(Sheet sheet) {
        return "该生在校学习期间，修完教学计划规定的全部课程，" + ending(sheet);
    }

    private static String ending(Sheet sheet) {
        return sheet.drawn() == DocumentKind.COMPLETION_CERTIFICATE ? "准予结业。" : "成绩合格，准予毕业。";
    }
}
