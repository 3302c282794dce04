package heyan.samples;

import heyan.claim.DocumentKind;

/** What the certificates of {@link Style#LATENT} say, each kind of school in words of its own. */
final class LatentSentence {
    /** How many wordings the richest kind of school has. */
    static final int WORDINGS = 3;

    private final Sheet sheet;
    private final String name;
    private final String sex;
    private final String born;
    private final String from;
    private final String to;

    private LatentSentence(Sheet sheet, Numerals numerals) {
        this.sheet = sheet;
        this.name = sheet.text("name");
        this.sex = sheet.text("sex");
        this.born = numerals.day(sheet.date("birth_date"));
        this.from = numerals.month(sheet.date("enrolment_date"));
        this.to = numerals.month(sheet.date("graduation_date"));
    }

    /** @param wording 0 to {@link #WORDINGS} - 1 */
    static String of(Sheet sheet, Numerals numerals, int wording) {
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        LatentSentence sentence = new LatentSentence(sheet, numerals);
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

    private String regular(int wording) {
        String years = years();
        return switch (wording) {
            case 0 ->
                "学生" + name + "，" + sex + "，" + born + "出生，" + from + "入学，在本校" + major() + years + "制" + level()
                        + "学习，德智体美劳考核合格，修完培养方案规定的全部内容，于" + to + "准予毕业。";
            case 1 ->
                name + "　" + sex + "　" + born + "生。" + from + "至" + to + "就读于我校" + major() + "，为" + years + "制"
                        + level() + "学生，在规定的修业年限内完成学业，达到毕业要求，准予毕业。";
            default ->
                "学生" + name + "（" + sex + "），生于" + born + "，自" + from + "起在本校" + major() + "学习，学制" + years + "，至" + to
                        + "已完成" + level() + "人才培养方案，各科成绩及格，准予毕业。";
        };
    }

    private String adult(int wording) {
        String form = form();
        return switch (wording) {
            case 0 ->
                name + "，" + sex + "，" + born + "生，" + from + "经成人高考录取到本校" + major() + form + "班学习，修业" + years() + "，至"
                        + to + "学完" + level() + "教学计划规定的课程，成绩合格，准予毕业。";
            case 1 ->
                "兹证明" + name + "（性别：" + sex + "，出生年月日：" + born + "）于" + from + "进入本校继续教育学院，以" + form + "形式修读" + major()
                        + level() + "课程，" + to + "修业期满，考试考查合格，准予毕业。";
            default ->
                "学员" + name + "　性别" + sex + "　" + born + "生　于" + from + "至" + to + "参加我校成人高等教育" + major() + "（"
                        + level() + "，" + form + "，" + years() + "制）学习，期满成绩合格，准予毕业。";
        };
    }

    private String online(int wording) {
        return wording == 0
                ? "学生" + name + "，性别" + sex + "，" + born + "出生。" + from + "注册入学，在本校" + form() + "学院" + major() + "学习，至"
                        + to + "取得" + level() + "层次规定学分，准予毕业。"
                : name + "（" + sex + "，" + born + "生）于" + from + "至" + to + "参加我校现代远程教育试点" + major() + level() + "（"
                        + form() + "）课程学习，成绩合格，准予毕业。";
    }

    private String open(int wording) {
        return wording == 0
                ? "学生" + name + "，" + sex + "，出生于" + born + "，" + from + "注册，参加本校" + form() + major() + "（" + level()
                        + "）学习，于" + to + "修够规定学分，通过综合实践考核，准予毕业。"
                : name + "同学，" + sex + "，" + born + "生，自" + from + "至" + to + "在本校" + form() + level() + major()
                        + "学习，完成专业规则要求的全部课程，准予毕业。";
    }

    private String examined(int wording) {
        return wording == 0
                ? name + "，性别" + sex + "，" + born + "出生，自" + from + "起参加" + major() + level() + "高等教育" + form() + "，至"
                        + to + "各门课程考试成绩合格，思想品德经鉴定符合要求，准予毕业。"
                : "考生" + name + "　" + sex + "　" + born + "生　于" + from + "至" + to + "参加高等教育" + form() + major() + "（"
                        + level() + "）考试，全部课程及实践环节考核合格，经审定，准予毕业。";
    }

    private String major() {
        return sheet.text("major") + "专业";
    }

    private String level() {
        return sheet.text("level");
    }

    private String form() {
        return sheet.has("study_form") ? sheet.text("study_form") : "";
    }

    private String years() {
        return Wording.years(sheet.text("years")).replace("制", "");
    }
}
