package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.util.List;
import java.util.Map;

/** Typefaces, grounds and registry entries that only {@link Style#WITHHELD} uses. */
final class WithheldLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("NotoSansCJK-Regular.ttc", "Noto Sans CJK TC"),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans Mono CJK TC Bold"),
            Face.SONG, new Fonts.Place("uming.ttc", "AR PL UMing TW MBE"),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK TC Bold"),
            Face.KAI, new Fonts.Place("ukai.ttc", "AR PL UKai TW MBE"),
            Face.HAND, new Fonts.Place("NotoSansCJK-Thin.ttc", "Noto Sans CJK SC Thin"),
            Face.MONO, new Fonts.Place("NotoSansCJK-Regular.ttc", "Noto Sans Mono CJK HK"),
            Face.SEAL, new Fonts.Place("NotoSerifCJK-Medium.ttc", "Noto Serif CJK TC Medium"),
            Face.REST, new Fonts.Place("NotoSerifCJK-ExtraLight.ttc", "Noto Serif CJK SC ExtraLight"));
    /** Grounds of ID cards as different printers and years tone them. */
    static final List<Guilloche.Pattern> ID_CARDS = List.of(
            new Guilloche.Pattern(0xE4EDF2, 0xF1E6EC, 0xDCE9EF, 0xAFCBE0, 0xE8C3CC, 80, 1.9),
            new Guilloche.Pattern(0xEFF3F6, 0xF6F1F2, 0xEAF1F4, 0xCFDCE8, 0xE6D4DA, 44, 2.7),
            new Guilloche.Pattern(0xD8E6EE, 0xEFE0E4, 0xD6E5E6, 0x9EC3D2, 0xDDB4C4, 96, 1.3));

    static final List<Integer> ID_INKS = List.of(0x18181C, 0x2E2E36, 0x44444E);
    static final List<Integer> PAPERS = List.of(0xFFFFFF, 0xFBFAF5, 0xF1EFE9, 0xF6F8FA);
    static final RegistryLook REGISTRY = new RegistryLook(
            0x1F6E8C,
            Face.SONG_BOLD,
            Wording::plainDay,
            "验证有效期至",
            24,
            36,
            8,
            new RegistryLook.Square(26, 228, 27),
            150,
            "更新日期：");
    private static final List<String> REGISTRATIONS = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕(结)业日期=graduation_date,学校名称=school,层次=level,"
                    + "专业=major,学历类别=education_category,学习形式=study_form,学制=duration+年,毕(结)业=completion,"
                    + "校(院)长姓名=president_name,证书编号=certificate_number/4",
            "姓名=name,性别=sex,出生日期=birth_date,证书编号=certificate_number,毕业院校=school,专业=major,层次=level,"
                    + "学历类别=education_category,学习形式=study_form,学制=duration+ 年,入学日期=enrolment_date,"
                    + "毕（结）业日期=graduation_date,毕（结）业结论=completion,校（院）长姓名=president_name");
    private static final List<String> STATUSES = List.of(
            "姓名=name,性别=sex,民族=ethnicity+族,出生日期=birth_date,层次=level,证件号码=id_number,院系=,院校=school,班级=,"
                    + "专业=major,学号=student_number,学习形式=study_form,学制=duration+年,入学日期=enrolment_date,"
                    + "学历类别=education_category,学籍状态=student_status,预计毕业日期=expected_graduation_date",
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,证件号码=id_number,学校名称=school,层次=level,专业=major,"
                    + "学制=duration+ 年,学历类别=education_category,学习形式=study_form,分院=,系所=,学号=student_number,"
                    + "入学日期=enrolment_date,学籍状态=student_status,预计毕业日期=expected_graduation_date");

    private WithheldLooks() {}

    /** Entries of one of two generations; adults have a faculty that is not their school. */
    static List<Entry> entries(Sheet sheet, int generation) {
        List<String> plans = sheet.drawn() == DocumentKind.XUEJI_REPORT ? STATUSES : REGISTRATIONS;
        String faculty = sheet.text("study_form").equals("普通全日制") ? "管理学院" : "继续教育学院";
        return RegistryEntries.listed(
                        plans.get(generation), sheet, generation == 0 ? Wording::paddedDay : Wording::plainDay)
                .stream()
                .map(one ->
                        one.label().equals("院系") || one.label().equals("分院") ? new Entry(one.label(), faculty) : one)
                .toList();
    }
}
