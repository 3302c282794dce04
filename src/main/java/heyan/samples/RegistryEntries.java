package heyan.samples;

import heyan.claim.DocumentKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Labels and values of a registry document in the order of its generation.
 *
 * <p>A plan names each label and its field; {@code +} adds a suffix, {@code /4} prints in groups, no field is a blank.
 */
final class RegistryEntries {
    /** One label and what stands beside it. */
    record Entry(String label, String value) {}

    private static final String STATUS =
            "姓名=name,证件号码=id_number,性别=sex,民族=ethnicity+族,出生日期=birth_date,层次=level,院校=school,"
                    + "学制=duration+ 年,专业=major,学习形式=study_form,学号=student_number,学历类别=education_category,"
                    + "入学日期=enrolment_date,学籍状态=student_status,预计毕业日期=expected_graduation_date";
    private static final Plan WORKING = new Plan(
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕(结)业日期=graduation_date,学历类别=education_category,"
                    + "层次=level,学校名称=school,学制=duration+ 年,专业=major,学习形式=study_form,证书编号=certificate_number/4,"
                    + "毕(结)业=completion,校(院)长姓名=president_name",
            STATUS,
            Wording::paddedDay);
    private static final Plan REPORT = new Plan(
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕（结）业日期=graduation_date,学校名称=school,"
                    + "专业=major,学制=duration+年,层次=level,学历类别=education_category,学习形式=study_form,毕（结）业=completion,"
                    + "证书编号=certificate_number,校（院）长姓名=president_name",
            STATUS,
            Wording::paddedDay);
    private static final Plan FRESH = new Plan(
            "姓名=name,性别=sex,出生日期=birth_date,学制=duration+年,入学日期=enrolment_date,毕（结）业日期=graduation_date,"
                    + "学历类别=education_category,层次=level,学校名称=school,毕（结）业=completion,专业=major,学习形式=study_form,"
                    + "证书编号=certificate_number/4,校（院）长姓名=president_name",
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,层次=level,学制=duration+年,学历类别=education_category,"
                    + "学习形式=study_form,证件号码=id_number,学号=student_number,学校名称=school,专业=major,分院=,系所=,"
                    + "入学日期=enrolment_date,学籍状态=student_status,预计毕业日期=expected_graduation_date,班级=",
            Wording::plainDay);

    private static final Plan UNSEEN = new Plan(
            "姓名=name,性别=sex,出生日期=birth_date,入学时间=enrolment_date,毕业时间=graduation_date,学历类型=education_category,"
                    + "学历层次=level,毕业院校=school,专业名称=major,学习形式=study_form,学制=duration+ 年,"
                    + "证书编号=certificate_number,毕结业结论=completion,校（院）长姓名=president_name",
            "姓名=name,性别=sex,证件号码=id_number,民族=ethnicity+族,出生日期=birth_date,院校=school,层次=level,院系=,班级=,"
                    + "专业=major,学号=student_number,学习形式=study_form,入学日期=enrolment_date,学制=duration+ 年,"
                    + "学历类别=education_category,学籍状态=student_status,预计毕业日期=expected_graduation_date",
            Wording::paddedDay);

    private static final Plan BLIND = new Plan(
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕（结）业日期=graduation_date,学历类别=education_category,"
                    + "层次=level,学校名称=school,学制=duration+年,专业=major,学习形式=study_form,证书编号=certificate_number/4,"
                    + "毕（结）业=completion,校（院）长姓名=president_name",
            "姓名=name,性别=sex,证件号码=id_number,民族=ethnicity+族,出生日期=birth_date,学校名称=school,层次=level,专业=major,"
                    + "学制=duration+年,学历类别=education_category,学习形式=study_form,分院=,系所=,班级=,学号=student_number,"
                    + "入学日期=enrolment_date,学籍状态=student_status,预计毕业日期=expected_graduation_date",
            Wording::paddedDay);

    private static final Plan SEALED = new Plan(
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕（结）业日期=graduation_date,学校名称=school,"
                    + "专业=major,学制=duration+ 年,层次=level,学历类别=education_category,学习形式=study_form,毕（结）业=completion,"
                    + "证书编号=certificate_number/4,校（院）长姓名=president_name",
            "姓名=name,性别=sex,证件号码=id_number,民族=ethnicity+族,出生日期=birth_date,院校=school,层次=level,院系=,班级=,"
                    + "专业=major,学号=student_number,学习形式=study_form,入学日期=enrolment_date,学制=duration+ 年,"
                    + "学历类别=education_category,学籍状态=student_status,预计毕业日期=expected_graduation_date",
            Wording::paddedDay);

    private static final Plan NOVEL = new Plan(
            "姓名=name,性别=sex,出生日期=birth_date,学校名称=school,专业=major,层次=level,学历类别=education_category,"
                    + "学制=duration+年,学习形式=study_form,入学日期=enrolment_date,毕(结)业日期=graduation_date,毕(结)业=completion,"
                    + "校(院)长姓名=president_name,证书编号=certificate_number",
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,证件号码=id_number,学校名称=school,学号=student_number,专业=major,"
                    + "层次=level,学历类别=education_category,学制=duration+年,学习形式=study_form,入学日期=enrolment_date,"
                    + "预计毕业日期=expected_graduation_date,分院=,系所=,班级=,学籍状态=student_status",
            Wording::paddedDay);

    private record Plan(String registration, String status, Function<LocalDate, String> day) {}

    private RegistryEntries() {}

    static List<Entry> of(Style style, Sheet sheet) {
        Plan plan = switch (style) {
            case WORKING -> WORKING;
            case REPORT -> REPORT;
            case FRESH -> FRESH;
            case UNSEEN -> UNSEEN;
            case BLIND -> BLIND;
            case SEALED -> SEALED;
            case NOVEL -> NOVEL;
            default -> throw new IllegalArgumentException("its entries are those of its looks");
        };
        String all = sheet.drawn() == DocumentKind.XUEJI_REPORT ? plan.status() : plan.registration();
        return listed(all, sheet, plan.day());
    }

    /** The entries that a plan names. */
    static List<Entry> listed(String plan, Sheet sheet, Function<LocalDate, String> day) {
        return Arrays.stream(plan.split(",", -1))
                .map(one -> entry(one, sheet, day))
                .toList();
    }

    private static Entry entry(String planned, Sheet sheet, Function<LocalDate, String> day) {
        int at = planned.indexOf('=');
        String[] parts = planned.substring(at + 1).split("[+/]", 2);
        String suffix = parts.length > 1 && planned.contains("+") ? parts[1] : "";
        String value = value(parts[0], sheet, day);
        return new Entry(planned.substring(0, at), planned.endsWith("/4") ? Wording.grouped(value) : value + suffix);
    }

    private static String value(String field, Sheet sheet, Function<LocalDate, String> day) {
        if (field.isEmpty()) {
            return "";
        }
        return field.endsWith("_date") ? day.apply(sheet.date(field)) : sheet.text(field);
    }
}
