package heyan.extract;

import static heyan.extract.FieldName.BIRTH_DATE;
import static heyan.extract.FieldName.COMPLETION;
import static heyan.extract.FieldName.DURATION;
import static heyan.extract.FieldName.EDUCATION_CATEGORY;
import static heyan.extract.FieldName.ENROLMENT_DATE;
import static heyan.extract.FieldName.ETHNICITY;
import static heyan.extract.FieldName.EXPECTED_GRADUATION_DATE;
import static heyan.extract.FieldName.GRADUATION_DATE;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.LEVEL;
import static heyan.extract.FieldName.MAJOR;
import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.PRESIDENT_NAME;
import static heyan.extract.FieldName.SCHOOL;
import static heyan.extract.FieldName.SEX;
import static heyan.extract.FieldName.STUDENT_NUMBER;
import static heyan.extract.FieldName.STUDENT_STATUS;
import static heyan.extract.FieldName.STUDY_FORM;
import static heyan.extract.FieldName.UPDATE_DATE;
import static heyan.extract.FieldName.VALID_UNTIL;
import static heyan.extract.FieldName.VERIFICATION_CODE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the registry's 学信网 sheets have in common: labels with values, in one or two columns, a code and a QR code. */
final class Registry {
    static final Labels LABELS = new Labels()
            .label(NAME, "姓名")
            .label(SEX, "性别")
            .label(BIRTH_DATE, "出生日期", "出生年月")
            .label(ETHNICITY, "民族")
            .label(ID_NUMBER, "证件号码", "身份证号", "身份证号码", "公民身份号码")
            .label(ENROLMENT_DATE, "入学日期", "入学时间")
            .label(GRADUATION_DATE, "毕(结)业日期", "毕结业日期", "毕业日期", "毕业时间", "毕(结)业时间")
            .label(EXPECTED_GRADUATION_DATE, "预计毕业日期", "预计毕业时间")
            .label(SCHOOL, "学校名称", "毕业院校", "院校名称", "院校")
            .label(MAJOR, "专业名称", "专业")
            .label(LEVEL, "学历层次", "层次")
            .label(STUDY_FORM, "学习形式", "形式")
            .label(DURATION, "学制")
            .label(EDUCATION_CATEGORY, "学历类别", "学历类型", "类型")
            .label(COMPLETION, "毕(结)业", "毕结业结论", "毕(结)业结论", "毕结业")
            .label(PRESIDENT_NAME, "校(院)长姓名", "院(校)长姓名", "校院长姓名", "校长姓名", "院长姓名", "校(院)长")
            .label(FieldName.CERTIFICATE_NUMBER, "证书编号")
            .label(STUDENT_NUMBER, "学号")
            .label(STUDENT_STATUS, "学籍状态")
            .label(VERIFICATION_CODE, "在线验证码", "验证码")
            .label(UPDATE_DATE, "更新日期", "制表日期")
            .label(VALID_UNTIL, "验证期至", "有效期至", "验证有效期至", "验证有效期", "报告有效期", "报告有效期至", "在线验证有效期", "在线验证有效期至")
            .label(VALID_UNTIL, "在线验证截止日期", "验证截止日期", "有效截止日期", "有效期截止日期", "在线验证截止时间", "验证截止时间")
            .stop("院校所在地", "学校所在地", "院系", "分院", "系所", "班级", "注意事项", "照片", "在线验证", "离校日期");
    private static final Pattern MAJOR_SHAPE = Pattern.compile("^([\\p{IsHan}()A-Za-z0-9·、\\-/+]{2,40})$");
    private static final Pattern STATUS = Pattern.compile("^([\\p{IsHan}()]{2,20})$");
    private static final Pattern STUDENT = Pattern.compile("(?<![0-9A-Z])([0-9A-Z]{5,20})(?![0-9A-Z])");
    private static final Pattern CODE_ALONE = Pattern.compile("(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{16}");
    private static final Pattern HALF_CODE = Pattern.compile("[A-Za-z0-9]{8}");
    private static final Pattern COLON = Pattern.compile("^\\p{IsHan}{3,10}:");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final String DONE = "(?:打印|下载|更新|制表|生成|导出|查询|出具|截图)";
    /** What was done on another day than the last one, before that day or behind it. */
    private static final Pattern ANOTHER_DAY =
            Pattern.compile("(?:[0-9年月.\\-/]{6,10}日?(?=" + DONE + "(?!日期|时间|于|:)))?" + DONE);
    /** Within one sentence. */
    private static final Pattern LAST_DAY = Pattern.compile(
            "有效期[^。·]{0,6}?(?:至|到|截止|:)(?:[^。·]{8,13}?(?:至|到|-))?(?:[^。·]{8,13}日|[0-9.\\-/]{8,10}).{0,2}");

    private final Layout layout;
    private final Labelled sheet;
    private final Found found = new Found();

    Registry(Layout layout) {
        this.layout = layout;
        this.sheet = new Labelled(layout, LABELS);
    }

    Found found() {
        return found;
    }

    /** Who is not whom the row of 姓名 names: on a sheet of the registry nobody but its holder has a name. */
    static Predicate<Text> notNamed(Layout layout, Found found) {
        List<Labelled.Hit> names = new Labelled(layout, LABELS).hits(NAME);
        Optional<String> told = found.get(NAME).map(Field::value);
        return place -> names.stream().noneMatch(hit -> Layout.isLevel(hit.text(), place))
                || told.filter(name -> !name.contains(place.printed())).isPresent();
    }

    Registry person() {
        sheet.hits(NAME)
                .forEach(hit -> PersonName.put(found, NAME, sheet.inRow(hit).untilWideGap()));
        match(SEX, Vocabulary.SEX);
        date(BIRTH_DATE);
        return this;
    }

    Registry studies() {
        sheet.hits(SCHOOL).forEach(hit -> words(SCHOOL, hit, Vocabulary.SCHOOL));
        sheet.hits(MAJOR).forEach(hit -> words(MAJOR, hit, MAJOR_SHAPE));
        match(LEVEL, Vocabulary.LEVEL);
        match(STUDY_FORM, Vocabulary.STUDY_FORM);
        match(DURATION, Vocabulary.DURATION);
        match(EDUCATION_CATEGORY, Vocabulary.CATEGORY);
        date(ENROLMENT_DATE);
        return this;
    }

    Registry graduation() {
        date(GRADUATION_DATE);
        match(COMPLETION, Vocabulary.COMPLETION);
        sheet.hits(PRESIDENT_NAME).forEach(hit -> PersonName.put(found, PRESIDENT_NAME, sheet.inRow(hit)));
        sheet.hits(FieldName.CERTIFICATE_NUMBER).forEach(hit -> CertificateNumber.put(found, sheet.inRow(hit)));
        return this;
    }

    Registry enrolment() {
        sheet.hits(ETHNICITY).forEach(hit -> ethnicity(sheet.inRow(hit)));
        sheet.hits(ID_NUMBER)
                .forEach(hit ->
                        found.number(ID_NUMBER, sheet.inRow(hit), ClosedAlphabet.ID_NUMBER, Vocabulary.ID_NUMBER));
        sheet.hits(STUDENT_NUMBER)
                .forEach(hit -> found.number(STUDENT_NUMBER, sheet.inRow(hit), ClosedAlphabet.CODE, STUDENT));
        sheet.hits(STUDENT_STATUS).forEach(hit -> words(STUDENT_STATUS, hit, STATUS));
        date(EXPECTED_GRADUATION_DATE);
        return this;
    }

    Registry verification() {
        date(UPDATE_DATE);
        List<Labelled.Hit> ends = sheet.hits(VALID_UNTIL);
        ends.forEach(hit -> lastDate(sheet.block(hit)));
        layout.inRows().find(LAST_DAY, 0).ifPresent(this::lastDate);
        if (!found.has(VALID_UNTIL)) {
            ends.stream()
                    .filter(this::isOfADay)
                    .map(Labelled.Hit::text)
                    .findFirst()
                    .ifPresent(end -> found.put(VALID_UNTIL, new Field("", 0, end.page(), end.box(), Map.of())));
        }
        QrContent.put(found, layout);
        for (Labelled.Hit hit : sheet.hits(VERIFICATION_CODE)) {
            for (Text place : new Text[] {sheet.inRow(hit), sheet.block(hit)}) {
                found.number(VERIFICATION_CODE, place, ClosedAlphabet.CODE, Vocabulary.CODE);
            }
        }
        if (!sheet.hits(VERIFICATION_CODE).isEmpty()) {
            codeAlone();
        }
        QrContent.hear(found);
        return this;
    }

    /** A line that is a code and nothing else, or two with half of it each, for a label whose row belongs to the QR code beside it. */
    private void codeAlone() {
        Stream<Text> halves = layout.lines().stream()
                .filter(line -> HALF_CODE.matcher(line.plain()).matches())
                .flatMap(upper -> layout.lines().stream()
                        .filter(lower -> HALF_CODE.matcher(lower.plain()).matches() && Labelled.goesOn(upper, lower))
                        .map(lower -> Text.join(List.of(upper, lower))));
        Stream.concat(layout.lines().stream(), halves)
                .map(line -> DoubledLetters.restored(line, ClosedAlphabet.CODE))
                .filter(line -> CODE_ALONE.matcher(line.plain()).matches())
                .forEach(line -> found.number(VERIFICATION_CODE, line, ClosedAlphabet.CODE, Vocabulary.CODE));
    }

    /** Whether a day is printed there, read or not: behind a colon, or one that has a year. A note may begin a line with the label. */
    private boolean isOfADay(Labelled.Hit end) {
        return layout.lines(end.text().page()).stream()
                        .anyMatch(line -> line.box().union(end.word().box()).equals(line.box())
                                && COLON.matcher(line.plain()).find())
                || YEAR.matcher(sheet.block(end).plain()).find();
    }

    /** The first date, or the second of a span. */
    private void lastDate(Text whole) {
        Text text = whole.before(ANOTHER_DAY);
        List<PrintedDate> dates = PrintedDate.all(text.plain());
        boolean span = dates.size() > 1 && PrintedDate.isSpan(text.plain(), dates.get(0), dates.get(1));
        dates.stream().skip(span ? 1 : 0).findFirst().ifPresent(date -> found.date(VALID_UNTIL, text, date));
    }

    private void ethnicity(Text text) {
        Text people = text.plain().endsWith("族") ? text.slice(0, text.length() - 1) : text;
        found.words(ETHNICITY, people, Vocabulary.isEthnicGroup(people.plain()));
    }

    /** The whole cell; outside its grammar it is kept with half the confidence. */
    private void words(FieldName field, Labelled.Hit hit, Pattern grammar) {
        Text cell = sheet.fitting(hit, grammar);
        found.words(field, cell, cell.fits(grammar));
    }

    private void match(FieldName field, Pattern shape) {
        sheet.hits(field).forEach(hit -> found.match(field, sheet.inRow(hit), shape));
    }

    private void date(FieldName field) {
        sheet.hits(field).forEach(hit -> found.date(field, sheet.inRow(hit)));
    }
}
