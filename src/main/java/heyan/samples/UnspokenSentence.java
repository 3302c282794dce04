package heyan.samples;

import heyan.claim.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the certificates of {@link Style#UNSPOKEN} say, each kind of school in words of its own. */
final class UnspokenSentence {
    /** How many wordings the richest kind of school has. */
    static final int WORDINGS = 3;

    private final Sheet sheet;
    private final String name;
    private final String sex;
    private final String born;
    private final String from;
    private final String to;
    private final String major;
    private final String level;
    private final String form;

    private UnspokenSentence(Sheet sheet, Numerals numerals) {
        this.sheet = sheet;
        this.name = sheet.text("name");
        this.sex = sheet.text("sex");
        this.born = numerals.day(sheet.date("birth_date"));
        this.from = numerals.month(sheet.date("enrolment_date"));
        this.to = numerals.month(sheet.date("graduation_date"));
        this.major = sheet.text("major") + "专业";
        this.level = sheet.text("level");
        this.form = sheet.has("study_form") ? sheet.text("study_form") : "";
    }

    /** @param wording 0 to {@link #WORDINGS} - 1 */
    static String of(Sheet sheet, Numerals numerals, int wording) {
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        UnspokenSentence sentence = new UnspokenSentence(sheet, numerals);
        String said = switch (Study.Path.valueOf(sheet.text("path"))) {
            case REGULAR -> sentence.regular(wording);
            case ADULT -> sentence.adult(wording);
            case ONLINE -> sentence.online(wording);
            case OPEN -> sentence.open(wording);
            case EXAM -> sentence.examined(wording);
        };
        boolean completion = sheet.drawn() == DocumentKind.COMPLETION_CERTIFICATE;
        return "　　" + (completion ? said.replace("准予毕业", "准予结业") : said);
    }

    /** What is filled in after the sentence was printed, as it follows one another there. */
    static List<String> gaps(Sheet sheet, Numerals numerals, String said) {
        UnspokenSentence own = new UnspokenSentence(sheet, numerals);
        return Stream.of(own.name, own.sex, own.born, own.from, own.to, sheet.text("major"), own.level, own.form)
                .filter(said::contains)
                .sorted(Comparator.comparingInt(said::indexOf))
                .toList();
    }

    private String regular(int wording) {
        return switch (wording) {
            case 0 ->
                "学生" + name + "，性别" + sex + "，" + born + "生。于" + from + "至" + to + "在我校" + major + years() + "制" + level
                        + "学习，按培养方案修满全部学分，考核合格，准予毕业。";
            case 1 ->
                name + "，" + sex + "，生于" + born + "。" + from + "考入本校" + major + "，学制" + years() + "，学历层次为" + level
                        + "，至" + to + "修业期满，德育、智育、体育成绩合格，准予毕业。";
            default ->
                "兹有学生" + name + "（" + sex + "，" + born + "出生），自" + from + "起至" + to + "止，在本校" + level + major + "学习，完成"
                        + years() + "学制规定的课程和毕业论文（设计），准予毕业。";
        };
    }

    private String adult(int wording) {
        return switch (wording) {
            case 0 ->
                "学生" + name + "，" + sex + "，" + born + "生，于" + from + "至" + to + "在本校成人教育学院" + major + form + "学习，学制"
                        + years() + "，层次为" + level + "，学完规定课程，成绩合格，准予毕业。";
            case 1 ->
                name + "　性别" + sex + "　" + born + "出生　于" + from + "入学，以" + form + "形式在我校" + level + major + "学习，修业年限"
                        + years() + "，至" + to + "考试成绩全部及格，准予毕业。";
            default ->
                "学员" + name + "，性别" + sex + "，出生于" + born + "，系我校" + major + level + "（" + form + "）学员，学习时间" + from
                        + "至" + to + "，已完成" + years() + "制教学计划所列各门课程，准予毕业。";
        };
    }

    private String online(int wording) {
        return wording == 0
                ? "学生" + name + "，" + sex + "，" + born + "生，于" + from + "至" + to + "通过" + form + "在本校" + major + "（"
                        + level + "）学习，修满培养方案规定的学分，成绩合格，准予毕业。"
                : name + "，性别" + sex + "，" + born + "出生，" + from + "注册为本校" + form + "学生，修读" + major + level + "课程，至"
                        + to + "完成学业，各科考核合格，准予毕业。";
    }

    private String open(int wording) {
        return wording == 0
                ? "学生" + name + "，性别" + sex + "，" + born + "生，于" + from + "至" + to + "在本校参加" + major + level + form
                        + "学习，取得毕业规定的全部学分，准予毕业。"
                : name + "（" + sex + "，" + born + "出生），" + from + "注册入学，在我校" + form + "学院学习" + major + "，层次" + level
                        + "，" + to + "通过毕业审核，准予毕业。";
    }

    private String examined(int wording) {
        return wording == 0
                ? name + "，" + sex + "，" + born + "生，于" + from + "至" + to + "参加高等教育" + form + major + level
                        + "考试，全部课程成绩合格，经审定符合毕业规定，准予毕业。"
                : "考生" + name + "，性别" + sex + "，" + born + "出生，自" + from + "报名参加高等教育" + form + "，至" + to + "考完" + major
                        + "（" + level + "）计划规定的课程，成绩合格，准予毕业。";
    }

    private String years() {
        return Wording.years(sheet.text("years")).replace("制", "");
    }
}
