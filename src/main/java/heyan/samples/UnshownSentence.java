package heyan.samples;

import heyan.claim.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the certificates of {@link Style#UNSHOWN} say, each kind of school in words of its own. */
final class UnshownSentence {
    /** How many wordings each kind of school has. */
    static final int WORDINGS = 2;

    private final Sheet sheet;
    private final String name;
    private final String sex;
    private final String born;
    private final String from;
    private final String to;
    private final String major;
    private final String level;
    private final String form;
    private final String years;

    private UnshownSentence(Sheet sheet, Numerals numerals) {
        this.sheet = sheet;
        this.name = sheet.text("name");
        this.sex = sheet.text("sex");
        this.born = numerals.day(sheet.date("birth_date"));
        this.from = numerals.month(sheet.date("enrolment_date"));
        this.to = numerals.month(sheet.date("graduation_date"));
        this.major = sheet.text("major") + "专业";
        this.level = sheet.text("level");
        this.form = sheet.has("study_form") ? sheet.text("study_form") : "";
        this.years = Wording.years(sheet.text("years"));
    }

    /** @param wording 0 to {@link #WORDINGS} - 1 */
    static String of(Sheet sheet, Numerals numerals, int wording) {
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        UnshownSentence sentence = new UnshownSentence(sheet, numerals);
        boolean first = wording == 0;
        String said = switch (UnshownDiploma.Kind.of(sheet)) {
            case UNIVERSITY -> sentence.university(first);
            case COLLEGE -> sentence.college(first);
            case CORRESPONDENCE -> sentence.correspondence(first);
            case EVENING -> sentence.evening(first);
            case DAYTIME -> sentence.daytime(first);
            case ONLINE -> sentence.online(first);
            case OPEN -> sentence.open(first);
            case EXAM -> sentence.examined(first);
        };
        boolean completion = sheet.drawn() == DocumentKind.COMPLETION_CERTIFICATE;
        return "　　" + (completion ? said.replace("准予毕业", "准予结业") : said);
    }

    /** What is filled in after the sentence was printed, as it follows one another there. */
    static List<String> gaps(Sheet sheet, Numerals numerals, String said) {
        UnshownSentence own = new UnshownSentence(sheet, numerals);
        return Stream.of(own.name, own.sex, own.born, own.from, own.to, sheet.text("major"), own.level, own.form)
                .filter(said::contains)
                .sorted(Comparator.comparingInt(said::indexOf))
                .toList();
    }

    private String university(boolean first) {
        return first
                ? "学生　" + name + "　性别" + sex + "，" + born + "生，于" + from + "至" + to + "在本校" + major + "学习，学制"
                        + years.replace("制", "") + "，修完" + level + "教学计划规定的全部课程，成绩合格，准予毕业。"
                : name + "，" + sex + "，" + born + "生。" + from + "至" + to + "在我校" + major + years + level
                        + "学习，完成培养方案规定的全部学业，成绩合格，准予毕业。";
    }

    private String college(boolean first) {
        String here = sheet.text("school").endsWith("学院") ? "院" : "校";
        return first
                ? "学生" + name + "，性别" + sex + "，" + born + "出生，于" + from + "至" + to + "在本" + here + major + years
                        + level + "（高职）学习，修完教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "（" + sex + "，" + born + "生），于" + from + "至" + to + "在我" + here + years + level + major
                        + "学习，修业期满，德、智、体考核合格，准予毕业。";
    }

    private String correspondence(boolean first) {
        return first
                ? "学生" + name + "，性别" + sex + "，" + born + "生，于" + from + "至" + to + "在本校" + major + form + "学习，修完"
                        + years + level + "教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "，" + sex + "，生于" + born + "，" + from + "至" + to + "参加我校" + form + "教育" + level + major
                        + "学习，学制" + years.replace("制", "") + "，修业期满，考试成绩合格，准予毕业。";
    }

    private String evening(boolean first) {
        return first
                ? "学员" + name + "，性别" + sex + "，" + born + "生，于" + from + "至" + to + "在本校夜大学" + major + form + "学习，修完"
                        + years + level + "教学计划规定的全部课程，成绩及格，准予毕业。"
                : "学员" + name + "　" + sex + "　" + born + "生　于" + from + "进入本校成人教育学院" + major + form + "学习，" + to + "学完"
                        + years + level + "全部课程，考试及格，准予毕业。";
    }

    private String daytime(boolean first) {
        return first
                ? "学生" + name + "，性别" + sex + "，" + born + "生，于" + from + "至" + to + "在本校成人" + form + "班" + major
                        + level + "学习，学制" + years.replace("制", "") + "，修完教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "，" + sex + "，" + born + "生，于" + from + "至" + to + "在本校" + major + "学习，学历层次" + level
                        + "，学习形式" + form + "，修业" + years.replace("制", "") + "，成绩合格，准予毕业。";
    }

    private String online(boolean first) {
        return first
                ? "学生" + name + "，性别" + sex + "，" + born + "生，于" + from + "至" + to + "在本校" + major + "（" + form
                        + "）学习，修完" + years + level + "教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "，" + sex + "，" + born + "生，" + from + "至" + to + "在我校" + form + "学院" + level + major
                        + "学习，修满教学计划规定的学分，成绩合格，准予毕业。";
    }

    private String open(boolean first) {
        return first
                ? "学生" + name + "，性别" + sex + "，" + born + "生，于" + from + "至" + to + "在本校" + major + "（" + form
                        + "）学习，修完" + level + "教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生　" + name + "　" + sex + "，" + born + "生，" + from + "注册入学，在" + sheet.text("school") + "修读" + form
                        + level + major + "，至" + to + "修满规定学分，准予毕业。";
    }

    private String examined(boolean first) {
        return first
                ? name + "，" + sex + "，" + born + "生，于" + from + "至" + to + "参加" + major + level + "高等教育" + form
                        + "，全部课程成绩合格，经审定，准予毕业。"
                : name + "，性别" + sex + "，" + born + "出生，自" + from + "起参加高等教育" + form + major + "（" + level + "）考试，" + to
                        + "全部课程合格，符合毕业条件，准予毕业。";
    }
}
