package heyan.samples;

import heyan.claim.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the certificates of {@link Style#HIDDEN} say, as three schools' offices word it. */
final class HiddenSentence {
    private HiddenSentence() {}

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
        boolean completed = sheet.drawn() == DocumentKind.COMPLETION_CERTIFICATE;
        String end = completed ? "准予结业。" : "成绩合格，准予毕业。";
        return "　　"
                + switch (office) {
                    case 0 ->
                        "学生" + name + "，" + sex + "，" + born + "出生，于" + from + "考入我校" + major + form + "学习，学制"
                                + years.replace("制", "") + "，至" + to + "学完" + level + "教学计划规定的全部课程，" + end;
                    case 1 ->
                        name + "（性别：" + sex + "，出生日期：" + born + "）系我校" + level + "层次" + form + major + "学生，" + from
                                + "至" + to + "在校学习期间，修完" + years + "教学计划规定的课程，" + end;
                    default ->
                        "学生 " + name + " 性别 " + sex + " ，" + born + "生，自" + from + "至" + to + "参加本校" + years + level
                                + form + (form.matches("函授|业余|脱产") ? "教育" : "") + major + "学习，修满规定学分，" + end;
                };
    }

    /** What was filled in by hand or by a second printer, in the sentence's order. */
    static List<String> gaps(String sentence, Sheet sheet, Numerals numerals) {
        String form = sheet.has("study_form") ? sheet.text("study_form") : "";
        return Stream.of(
                        sheet.text("name"),
                        sheet.text("sex"),
                        numerals.day(sheet.date("birth_date")),
                        numerals.month(sheet.date("enrolment_date")),
                        numerals.month(sheet.date("graduation_date")),
                        sheet.text("major"),
                        sheet.text("level"),
                        form)
                .filter(gap -> !gap.isEmpty() && sentence.contains(gap))
                .sorted(Comparator.comparingInt(sentence::indexOf))
                .toList();
    }
}
