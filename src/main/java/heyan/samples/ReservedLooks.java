package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Typefaces, grounds, photos and registry entries that only {@link Style#RESERVED} uses. */
final class ReservedLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("NotoSansCJK-Regular.ttc", "Noto Sans CJK HK"),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK TC Bold"),
            Face.SONG, new Fonts.Place("NotoSerifCJK-Regular.ttc", "Noto Serif CJK TC"),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-Black.ttc", "Noto Serif CJK TC Black"),
            Face.KAI, new Fonts.Place("DroidSansFallback.ttf", "Droid Sans Fallback"),
            Face.HAND, new Fonts.Place("NotoSerifCJK-ExtraLight.ttc", "Noto Serif CJK HK ExtraLight"),
            Face.MONO, new Fonts.Place("NotoSansCJK-Medium.ttc", "Noto Sans CJK TC Medium"),
            Face.SEAL, new Fonts.Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK HK SemiBold"),
            Face.REST, new Fonts.Place("NotoSansCJK-DemiLight.ttc", "Noto Sans CJK KR DemiLight"));
    /** Grounds of ID cards as different printers and years tone them. */
    static final List<Guilloche.Pattern> ID_CARDS = List.of(
            new Guilloche.Pattern(0xDCE8F4, 0xF4E6E6, 0xE0EAF6, 0xB2C8E6, 0xEBC3C8, 54, 2.2),
            new Guilloche.Pattern(0xEAF2F2, 0xF8F2EC, 0xE4ECF2, 0xC4DADC, 0xE9D4C6, 38, 1.5),
            new Guilloche.Pattern(0xE1E6F3, 0xEFE4F0, 0xDEE9EF, 0xB9C4E2, 0xDCC2DE, 88, 1.2));

    static final List<Integer> ID_INKS = List.of(0x101014, 0x26262C, 0x3A3A42);
    static final List<Integer> PAPERS = List.of(0xFFFFFF, 0xF8F8F6, 0xFCF8EE, 0xEFF2F4);
    private static final List<Integer> PHOTOS = List.of(0x6AA3DC, 0xFAFAFA, 0xC8282C, 0x3C6FB4);
    private static final List<String> REGISTRATIONS = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,学校名称=school,层次=level,专业=major,学制=duration+年,"
                    + "学历类别=education_category,学习形式=study_form,入学日期=enrolment_date,毕（结）业日期=graduation_date,"
                    + "毕（结）业=completion,证书编号=certificate_number,校（院）长姓名=president_name",
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕(结)业日期=graduation_date,"
                    + "学历类别=education_category,层次=level,学习形式=study_form,学制=duration+ 年,学校名称=school,专业=major,"
                    + "证书编号=certificate_number/4,校(院)长姓名=president_name,毕(结)业=completion",
            "姓名=name,性别=sex,出生日期=birth_date,入学时间=enrolment_date,毕业时间=graduation_date,学历类型=education_category,"
                    + "学历层次=level,毕业院校=school,专业名称=major,学习形式=study_form,学制=duration+年,证书编号=certificate_number,"
                    + "毕结业结论=completion,校（院）长姓名=president_name");
    private static final List<String> STATUSES = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,证件号码=id_number,院校=school,层次=level,院系=,班级=,"
                    + "专业=major,学号=student_number,学习形式=study_form,入学日期=enrolment_date,学制=duration+年,"
                    + "学历类别=education_category,学籍状态=student_status,预计毕业日期=expected_graduation_date",
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,学校名称=school,层次=level,专业=major,学制=duration+ 年,"
                    + "学历类别=education_category,学习形式=study_form,分院=,系所=,证件号码=id_number,学号=student_number,"
                    + "入学日期=enrolment_date,学籍状态=student_status,预计毕业日期=expected_graduation_date");

    private ReservedLooks() {}

    /** Entries of one of three generations; the third is older and knew no reports on students. */
    static List<Entry> entries(Sheet sheet, int generation) {
        boolean report = sheet.drawn() == DocumentKind.XUEJI_REPORT;
        String plan = report ? STATUSES.get(generation % 2) : REGISTRATIONS.get(generation);
        Function<LocalDate, String> day = generation == 1 ? Wording::plainDay : Wording::paddedDay;
        String faculty = sheet.text("study_form").equals("普通全日制") ? "人文与社会学院" : "成人教育学院";
        return RegistryEntries.listed(plan, sheet, day).stream()
                .map(one ->
                        one.label().equals("院系") || one.label().equals("分院") ? new Entry(one.label(), faculty) : one)
                .toList();
    }

    static void photo(Surface page, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        page.image(Portrait.draw(new Color(dice.pick(PHOTOS)), sheet.man(), dice), x, y, width, height);
    }
}
