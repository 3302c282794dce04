package heyan.samples;

import heyan.claim.DocumentKind;

/** What the certificates of {@link Style#UNGUESSED} say, each kind of school in words of its own. */
final class UnguessedSentence {
    /** How many wordings each kind of school has. */
    static final int WORDINGS = 2;

    private final String name;
    private final String sex;
    private final String born;
    private final String span;
    private final String from;
    private final String to;
    private final String major;
    private final String level;
    private final String form;
    private final String years;
    private final String here;

    private UnguessedSentence(Sheet sheet, Numerals numerals) {
        this.name = sheet.text("name");
        this.sex = sheet.text("sex");
        this.born = numerals.day(sheet.date("birth_date"));
        this.from = numerals.month(sheet.date("enrolment_date"));
        this.to = numerals.month(sheet.date("graduation_date"));
        this.span = "于" + from + "至" + to;
        this.major = sheet.text("major") + "专业";
        this.level = sheet.text("level");
        this.form = sheet.has("study_form") ? sheet.text("study_form") : "";
        this.years = Wording.years(sheet.text("years"));
        this.here = sheet.text("school").endsWith("学院") ? "院" : "校";
    }

    /** @param wording 0 to {@link #WORDINGS} - 1 */
    static String of(Sheet sheet, Numerals numerals, int wording) {
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        UnguessedSentence sentence = new UnguessedSentence(sheet, numerals);
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

    private String length() {
        return years.replace("制", "");
    }

    private String university(boolean first) {
        return first
                ? "学生　" + name + "　性别　" + sex + "，" + born + "生，" + span + "在本校" + major + years + level
                        + "学习，修完教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "，" + sex + "，" + born + "生，" + span + "在本校" + major + "学习，学制" + length() + "，修完"
                        + level + "培养方案规定的全部课程，成绩合格，准予毕业。";
    }

    private String college(boolean first) {
        return first
                ? "学生　" + name + "　性别" + sex + "，" + born + "生，" + span + "在本" + here + major + years + level
                        + "学习，修完人才培养方案规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "，" + sex + "，" + born + "生，" + span + "在本" + here + "学习" + major + "，学制" + length()
                        + "，修完" + level + "教学计划规定的全部课程，成绩合格，准予毕业。";
    }

    private String correspondence(boolean first) {
        return first
                ? "学生" + name + "，性别" + sex + "，" + born + "生，" + span + "在本校" + level + major + "（" + form + "）学习，学制"
                        + length() + "，修完教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "　" + sex + "，" + born + "生，" + span + "在本校继续教育学院" + form + level + major
                        + "学习，修完教学计划规定的全部课程，考试合格，准予毕业。";
    }

    private String evening(boolean first) {
        return first
                ? "学生" + name + "，性别" + sex + "，" + born + "生，" + span + "在本校" + major + "学习，学习形式为" + form + "，修完"
                        + years + level + "教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "，" + sex + "，" + born + "生，" + span + "在我校夜大学（" + form + "）" + level + major + "学习，修业"
                        + length() + "，成绩合格，准予毕业。";
    }

    private String daytime(boolean first) {
        return first
                ? "学员" + name + "，性别" + sex + "，" + born + "生，" + span + "在我校成人教育" + major + level + form
                        + "学习，学完规定的课程，经考试成绩及格，准予毕业。"
                : "学生" + name + "　性别" + sex + "　" + born + "生，" + span + "在本校" + major + form + "学习，修完" + level
                        + "教学计划的全部课程，成绩合格，准予毕业。";
    }

    private String online(boolean first) {
        return first
                ? "学生　" + name + "，性别" + sex + "，" + born + "生，" + span + "在本校" + form + level + major
                        + "学习，修完教学计划规定的全部课程，成绩合格，准予毕业。"
                : "学生" + name + "，" + sex + "，" + born + "生，" + span + "参加本校现代远程教育（" + form + "）" + major + years
                        + level + "学习，成绩合格，准予毕业。";
    }

    private String open(boolean first) {
        return first
                ? "学生" + name + "，性别" + sex + "，" + born + "生，" + span + "在本校" + form + major + level
                        + "学习，修满规定学分，各项考核成绩合格，准予毕业。"
                : "学生　" + name + "　" + sex + "　" + born + "生　" + span + "在本校修完" + form + major + level
                        + "教学计划规定的全部课程，成绩合格，准予毕业。";
    }

    private String examined(boolean first) {
        return first
                ? name + "，" + sex + "，" + born + "生，" + span + "参加高等教育" + form + major + level
                        + "全部课程考试，成绩合格，思想品德鉴定合格，准予毕业。"
                : name + "　性别" + sex + "　" + born + "生，" + from + "开始参加" + major + level + "高等教育" + form + "，于" + to
                        + "取得全部课程合格成绩，经审核，准予毕业。";
    }
}
