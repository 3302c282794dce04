package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Typefaces, grounds, photos and registry entries that only {@link Style#UNTOLD} uses. */
final class UntoldLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("NotoSansCJK-DemiLight.ttc", "Noto Sans CJK SC DemiLight", 1.04),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC Bold", 0.93),
            Face.SONG, new Fonts.Place("uming.ttc", "AR PL UMing CN", 0.92),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-Black.ttc", "Noto Serif CJK SC Black", 0.88),
            Face.KAI, new Fonts.Place("ukai.ttc", "AR PL UKai CN", 1.07),
            Face.HAND, new Fonts.Place("LXGWWenKai-Light.ttf", "LXGW WenKai Light", 0.86),
            Face.MONO, new Fonts.Place("OCRB.otf", "OCR B Regular", 0.95),
            Face.SEAL, new Fonts.Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK SC SemiBold", 0.94),
            Face.REST, new Fonts.Place("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", 0.96));
    /** Grounds of ID cards, fresh or bleached by a copier. */
    static final List<Guilloche.Pattern> ID_CARDS = List.of(
            new Guilloche.Pattern(0xE0EBF0, 0xF5EAE8, 0xE3EEF4, 0xAECBE2, 0xEFC4C4, 60, 2.5),
            new Guilloche.Pattern(0xF1F6F8, 0xFBF6F5, 0xEFF5F7, 0xD2E2EC, 0xF1DCDC, 48, 1.8),
            new Guilloche.Pattern(0xDDE9E9, 0xEDE5EA, 0xD9E6EE, 0xA9C6CE, 0xDDBCC8, 76, 1.5));

    static final List<Integer> ID_INKS = List.of(0x0E0E12, 0x22222A, 0x383840);
    static final List<Integer> PAPERS = List.of(0xFFFFFF, 0xFAFAFA, 0xFBF7F0, 0xF1F3F1);
    private static final List<Integer> PHOTOS = List.of(0x5B9BD5, 0xF6F8FA, 0xB7262B, 0x8FC1EA);
    private static final List<String> REGISTRATIONS = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,学历类别=education_category,层次=level,学校名称=school,专业=major,"
                    + "学习形式=study_form,学制=duration+年,入学日期=enrolment_date,毕（结）业日期=graduation_date,"
                    + "证书编号=certificate_number/4,毕（结）业=completion,校（院）长姓名=president_name",
            "姓名=name,证书编号=certificate_number,性别=sex,出生日期=birth_date,院校名称=school,专业名称=major,"
                    + "学历层次=level,学历类型=education_category,学习形式=study_form,学制=duration+ 年,"
                    + "入学时间=enrolment_date,毕（结）业时间=graduation_date,毕（结）业结论=completion,校（院）长=president_name");
    private static final List<String> STATUSES = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,证件号码=id_number,学历类别=education_category,层次=level,"
                    + "学校名称=school,专业=major,学习形式=study_form,学制=duration+年,分院=,系所=,学号=student_number,"
                    + "入学日期=enrolment_date,预计毕业日期=expected_graduation_date,学籍状态=student_status",
            "姓名=name,性别=sex,民族=ethnicity+族,出生日期=birth_date,证件号码=id_number,院校=school,专业=major,"
                    + "层次=level,类型=education_category,形式=study_form,学制=duration+ 年,院系=,班级=,学号=student_number,"
                    + "入学日期=enrolment_date,预计毕业日期=expected_graduation_date,学籍状态=student_status");

    private UntoldLooks() {}

    /** Entries of one of two generations. */
    static List<Entry> entries(Sheet sheet, int generation) {
        List<String> plans = sheet.drawn() == DocumentKind.XUEJI_REPORT ? STATUSES : REGISTRATIONS;
        String faculty = sheet.text("study_form").equals("普通全日制") ? "机电工程学院" : "成人与网络教育学院";
        return RegistryEntries.listed(
                        plans.get(generation), sheet, generation == 0 ? Wording::paddedDay : Wording::plainDay)
                .stream()
                .map(one -> one.label().matches("分院|院系") ? new Entry(one.label(), faculty) : one)
                .toList();
    }

    static void photo(Surface page, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        page.image(Portrait.draw(new Color(dice.pick(PHOTOS)), sheet.man(), dice), x, y, width, height);
    }

    static void qr(Surface page, Sheet sheet, double x, double y, double side, Dice dice) {
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            page.image(qr, x, y, side, side);
        }
    }

    static void before(Surface page, Face face, double size, Color ink, double right, double y, String text) {
        page.text(face, size, ink, right - page.width(face, size, text), y, text);
    }
}
