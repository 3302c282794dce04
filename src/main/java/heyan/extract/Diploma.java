package heyan.extract;

import static heyan.extract.FieldName.BIRTH_DATE;
import static heyan.extract.FieldName.CERTIFICATE_NUMBER;
import static heyan.extract.FieldName.ISSUE_DATE;
import static heyan.extract.FieldName.LEVEL;
import static heyan.extract.FieldName.MAJOR;
import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.PRESIDENT_NAME;
import static heyan.extract.FieldName.SCHOOL;
import static heyan.extract.FieldName.STUDY_FORM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Graduation certificate 毕业证书: a sentence, or labels with values in its place, and a foot with school, president, number and date. */
final class Diploma implements KindReader {
    static final Labels FOOT = new Labels()
            .label(SCHOOL, "校名", "学校名称", "院校名称", "学校", "主考学校", "办学单位", "学校盖章", "学校(盖章)", "院校盖章")
            .label(PRESIDENT_NAME, "校(院)长", "院(校)长", "校院长", "校长", "院长", "校(院)长签名", "校(院)长签章", "校(院)长姓名")
            .label(CERTIFICATE_NUMBER, "证书编号", "毕业证书编号", "电子注册号", "证书编号(电子注册号)", "注册号", "证书号", "编号")
            .label(ISSUE_DATE, "发证日期", "签发日期", "颁发日期", "毕业日期")
            .stop("中华人民共和国教育部", "学历证书查询网址", "查询网址", "批准文号", "毕业证书");
    /** Confidence of half a school's name: below what agrees anywhere. */
    private static final double HALF = 0.1;

    /** No seal hides so much of a line, in heights of it. */
    private static final double BEYOND_SEALS = 10;

    private static final Pattern STUDENT = Pattern.compile("学[生员]|研究生");
    private static final String HOUSE = "\\p{IsHan}{2,20}?(?:大学|学院|学校)";
    private static final String DEPARTMENT = "\\p{IsHan}{2,10}(?:学院|系(?<![关体]系)(?!统|列))";
    private static final String AT = "(?:[在入读]|(?:系|参加)(?=[本我][校院])|于(?=[本我]|" + HOUSE
            + ")|修[读完习]|考完|完成|主修)(?:[本我][校院]|" + HOUSE + ")?(?:" + DEPARTMENT + ")?(?:学习(?!科学|理论))?";
    private static final String YEARS = "[一二两三四五六七八2-8](?:[.]5)?年半?制";
    private static final String OF_LEVEL = "(?:层次)?";
    /** 函授教育 and 脱产班, but 函授 and 教育技术学. */
    private static final String OF_FORM = "(?:(?<!教育)教育(?!技术|学|管理|心理|经济|与|康复)|班)?";
    /** What may be told of the studies before their subject, in any order. */
    private static final String TOLD = "(?:" + YEARS + "|(?:" + Vocabulary.LEVELS + ")" + OF_LEVEL + "|(?:成人)?(?:"
            + Vocabulary.STUDY_FORMS + ")" + OF_FORM + "){0,4}";

    private static final String MAJORS = "[\\p{IsHan}()A-Za-z0-9·、]{2,40}?";
    private static final Pattern MAJOR_SHAPE = Pattern.compile(AT + TOLD + "(" + MAJORS + ")专业");
    private static final Pattern LEVEL_BEFORE =
            Pattern.compile(AT + TOLD + "(" + Vocabulary.LEVELS + ")" + OF_LEVEL + TOLD + MAJORS + "专业");
    private static final Pattern FORM_BEFORE =
            Pattern.compile(AT + TOLD + "(?:成人)?(" + Vocabulary.STUDY_FORMS + ")" + OF_FORM + TOLD + MAJORS + "专业");
    /** What the studies were, said of the student and not of the subject. */
    private static final List<Pattern> FORM_OF_STUDENT = List.of(
            Pattern.compile("以(" + Vocabulary.STUDY_FORMS + ")(?:学习)?[形方]式"),
            Pattern.compile("[本我该][校院](" + Vocabulary.STUDY_FORMS + ")(?:教育)?学[生员习]"),
            Pattern.compile("参加\\p{IsHan}{0,6}(自学考试)"));

    private static final Pattern SELF_TAUGHT = Pattern.compile("参加(?![本我][校院])(" + MAJORS + ")专业");
    private static final Pattern SEALS_WORD = Pattern.compile("\\(?(?:盖章|公章|章)\\)?$");
    /** It signs beside the school that examines: 广东省高等教育自学考试委员会. */
    private static final Pattern COMMITTEE = Pattern.compile("(?<=大学|学院)\\p{IsHan}{2,9}(?:高等教育)?自学考试(?:委员会|指导委员会)$");
    /** Lines that end like a school's name and are none. */
    private static final Pattern NO_SCHOOL = Pattern.compile("校名.*|.*证书.*|(?:全国)?(?:普通|成人)?高等(?:教育)?学校");

    private static final Pattern OWN_SCHOOL =
            Pattern.compile("在(?![本我][校院])(\\p{IsHan}{2,20}?(?:大学|学院))(?!\\p{IsHan}{0,12}(?:学院|分校|校区))");
    private static final Pattern BIRTH = Pattern.compile("^[,.]?(?:出?生|诞生)");
    private static final Pattern BORN = Pattern.compile("(?:生于|出生(?:日期|年月)?[:于]?)$");

    @Override
    public Found read(Layout layout) {
        Found found = new Found();
        Text body = layout.inRows();
        DiplomaSentence.put(found, layout);
        Text sentence = sentence(found, layout).orElse(body);
        birth(found, sentence);
        StudyDates.ofCertificate(found, sentence);
        studies(found, sentence);
        studies(found, body);
        Labelled foot = new Labelled(layout, FOOT);
        number(found, layout, foot);
        school(found, layout, foot, body);
        foot.hits(PRESIDENT_NAME).forEach(hit -> president(found, foot.inRow(hit)));
        issueDate(found, layout, foot);
        if (!found.has(NAME) || !found.has(MAJOR)) {
            new Registry(layout)
                    .person()
                    .studies()
                    .graduation()
                    .found()
                    .fields()
                    .forEach(found::put);
        }
        return found;
    }

    /** The column that introduces a student, else the one that names the person. */
    private static Optional<Text> sentence(Found found, Layout layout) {
        return layout.columnOf(line -> STUDENT.matcher(line.plain()).lookingAt())
                .or(() -> found.get(NAME).flatMap(name -> layout.columnOf(line -> holds(line, name))));
    }

    private static boolean holds(Text line, Field name) {
        return line.page() == name.page() && line.box().union(name.box()).equals(line.box());
    }

    private static void birth(Found found, Text body) {
        PrintedDate.all(body.plain()).stream()
                .filter(date -> BIRTH.matcher(body.plain().substring(date.end()))
                                .find()
                        || BORN.matcher(body.plain().substring(0, date.start())).find())
                .forEach(date -> found.date(BIRTH_DATE, body, date));
    }

    private static void studies(Found found, Text body) {
        found.match(MAJOR, body, MAJOR_SHAPE);
        found.match(MAJOR, body, SELF_TAUGHT);
        int from = Math.max(0, body.plain().indexOf("专业"));
        Matcher end = Pattern.compile("准予|[毕华]业[,.。]").matcher(body.plain());
        int to = end.find(from) ? end.start() : body.length();
        Text learned = body.slice(from, to);
        found.match(LEVEL, learned, Vocabulary.LEVEL);
        found.match(LEVEL, body, LEVEL_BEFORE);
        found.match(STUDY_FORM, learned, Vocabulary.STUDY_FORM);
        found.match(STUDY_FORM, body, FORM_BEFORE);
        FORM_OF_STUDENT.forEach(pattern -> found.match(STUDY_FORM, body, pattern));
    }

    private static void number(Found found, Layout layout, Labelled foot) {
        List<Text> places = new ArrayList<>();
        foot.hits(CERTIFICATE_NUMBER).forEach(hit -> places.add(foot.inRow(hit)));
        foot.hits(CERTIFICATE_NUMBER).forEach(hit -> places.add(foot.block(hit)));
        places.addAll(layout.lines());
        places.forEach(place -> CertificateNumber.put(found, place));
    }

    private static void school(Found found, Layout layout, Labelled foot, Text body) {
        List<Text> places = Stream.concat(
                        foot.hits(SCHOOL).stream().map(foot::inRow),
                        foot.hits(SCHOOL).stream().map(foot::block))
                .map(text -> text.untilGap(BEYOND_SEALS).trim(Vocabulary.PUNCTUATION))
                .map(text -> text.before(SEALS_WORD).before(COMMITTEE))
                .toList();
        Stream.concat(
                        places.stream(),
                        layout.lines().stream()
                                .map(line -> line.before(SEALS_WORD))
                                .filter(line -> !NO_SCHOOL.matcher(line.plain()).matches()))
                .filter(line -> line.fits(Vocabulary.SCHOOL))
                .forEach(text -> found.words(SCHOOL, text, true));
        if (!found.has(SCHOOL)) {
            places.forEach(text -> text.find(Vocabulary.SCHOOL, 1).ifPresent(part -> firstHalf(found, part)));
        }
        found.match(SCHOOL, body, OWN_SCHOOL);
    }

    /** A name that ends before its line does, under a seal, may be the first half of another: a person has to look. */
    private static void firstHalf(Found found, Text part) {
        found.words(SCHOOL, part, false);
        found.get(SCHOOL).ifPresent(school -> found.trust(SCHOOL, Math.min(HALF, school.confidence())));
    }

    private static void president(Found found, Text text) {
        PersonName.of(text.untilWideGap())
                .filter(name -> name.length() <= 15)
                .ifPresent(name -> PersonName.put(found, PRESIDENT_NAME, name));
    }

    /** The lowest line that is a date and nothing else. */
    private static void issueDate(Found found, Layout layout, Labelled foot) {
        foot.hits(ISSUE_DATE).forEach(hit -> found.date(ISSUE_DATE, foot.inRow(hit)));
        List<Text> lines = layout.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Text line = lines.get(i);
            PrintedDate.find(line.plain())
                    .filter(PrintedDate::isToTheDay)
                    .filter(date -> line.length() - (date.end() - date.start()) <= 3)
                    .ifPresent(date -> found.date(ISSUE_DATE, line, date));
        }
    }
}
