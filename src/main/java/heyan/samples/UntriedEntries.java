package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Labels of the registry documents of {@link Style#UNTRIED} in the order of each look. */
final class UntriedEntries {
    private static final String OLD_REGISTRATION =
            "姓名=name,性别=sex,出生日期=birth_date,学历类型=education_category,入学时间=enrolment_date,毕业时间=graduation_date,"
                    + "学历层次=level,学制=duration+ 年,毕业院校=school,专业名称=major,证书编号=certificate_number,"
                    + "学习形式=study_form,毕结业结论=completion,校(院)长姓名=president_name";
    private static final String OLD_STATUS =
            "姓名=name,性别=sex,民族=ethnicity+族,出生日期=birth_date,层次=level,学制=duration+ 年,入学日期=enrolment_date,"
                    + "预计毕业日期=expected_graduation_date,证件号码=id_number,院校=school,专业=major,学号=student_number,"
                    + "学习形式=study_form,学历类别=education_category,学籍状态=student_status";
    private static final String REGISTRATION_PAIRS =
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕(结)业日期=graduation_date,"
                    + "学历类别=education_category,层次=level,学校名称=school,学制=duration+ 年,专业=major,学习形式=study_form,"
                    + "证书编号=certificate_number/4,毕(结)业=completion,校(院)长姓名=president_name";
    private static final String STATUS_PAIRS =
            "姓名=name,性别=sex,民族=ethnicity+族,出生日期=birth_date,层次=level,证件号码=id_number,学制=duration+ 年,"
                    + "院校=school,学历类别=education_category,专业=major,学习形式=study_form,院系=,学号=student_number,班级=,"
                    + "入学日期=enrolment_date,学籍状态=student_status,预计毕业日期=expected_graduation_date";
    private static final String REGISTRATION_ROWS =
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕（结）业日期=graduation_date,学校名称=school,"
                    + "专业=major,学制=duration+ 年,层次=level,学历类别=education_category,学习形式=study_form,毕（结）业=completion,"
                    + "证书编号=certificate_number,校（院）长姓名=president_name";
    private static final String STATUS_ROWS =
            "姓名=name,性别=sex,证件号码=id_number,民族=ethnicity+族,出生日期=birth_date,院校=school,层次=level,院系=,班级=,"
                    + "专业=major,学号=student_number,学习形式=study_form,入学日期=enrolment_date,学制=duration+ 年,"
                    + "学历类别=education_category,学籍状态=student_status,预计毕业日期=expected_graduation_date";
    private static final String STATUS_WEB =
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,证件号码=id_number,学校名称=school,层次=level,专业=major,"
                    + "学制=duration+ 年,学历类别=education_category,学习形式=study_form,分院=,系所=,学号=student_number,"
                    + "入学日期=enrolment_date,学籍状态=student_status,预计毕业日期=expected_graduation_date";

    private UntriedEntries() {}

    static boolean status(Sheet sheet) {
        return sheet.drawn() == DocumentKind.XUEJI_REPORT;
    }

    /** Of the ruled table: eight beside the photo, three with a row each, the others in pairs. */
    static List<Entry> table(Sheet sheet) {
        return listed(sheet, OLD_REGISTRATION, OLD_STATUS, Wording::paddedDay);
    }

    static List<Entry> columns(Sheet sheet) {
        return listed(sheet, REGISTRATION_PAIRS, STATUS_PAIRS, Wording::plainDay);
    }

    static List<Entry> column(Sheet sheet) {
        return listed(sheet, REGISTRATION_ROWS, STATUS_ROWS, Wording::paddedDay);
    }

    /** Of the page that the browser and the telephone show. */
    static List<Entry> web(Sheet sheet) {
        return listed(sheet, REGISTRATION_PAIRS, STATUS_WEB, Wording::plainDay);
    }

    private static List<Entry> listed(
            Sheet sheet, String registration, String report, Function<LocalDate, String> day) {
        return RegistryEntries.listed(status(sheet) ? report : registration, sheet, day);
    }
}
