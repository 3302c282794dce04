package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a registry document of 学信网 out on A4: 备案表 and 学籍报告, in two generations; on pixels or in a digital PDF. */
final class RegistryArtist {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    private static final Color INK = new Color(34, 34, 36);
    private static final Color GREY = new Color(110, 110, 116);
    private static final List<String> NOTES = List.of(
            "1、备案表是依据《高等学校学生学籍学历电子注册办法》（教学[2014]11号）对学历证书电子注册复核备案的结果。",
            "2、备案表内容验证办法：①点击备案表（电子版）中的在线验证码，可在线验证；②登录中国高等教育学生信息网“在线验证系统”，输入在线验证码进行验证；③使用“学信网报告在线验证”的微信小程序，进行扫码验证。",
            "3、备案表内容如有修改，请以最新在线验证的内容为准。",
            "4、未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。",
            "5、报告在线验证有效期由报告权属人设置（1~6个月），其在报告验证到期前可再次延长验证有效期。");

    private final boolean working;

    RegistryArtist(Style style) {
        this.working = style == Style.WORKING;
    }

    /** Draws the whole page; the caller adds 样本 in its own way. */
    void draw(Surface page, Sheet sheet, Dice dice) {
        Color accent = working ? new Color(20, 120, 110) : new Color(36, 76, 150);
        page.centred(working ? Face.HEI_BOLD : Face.SONG_BOLD, 7.2, INK, WIDTH / 2, 32, title(sheet));
        page.centred(Face.SONG, 3.6, GREY, WIDTH / 2, 41, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        page.line(accent, 0.6, 20, 46, WIDTH - 20, 46);
        Color ground = dice.chance(0.5) ? new Color(80, 140, 205) : new Color(236, 238, 242);
        page.image(Portrait.draw(ground, sheet.text("sex").equals("男"), dice), 162, 51, 24, 31);
        if (working) {
            columns(page, sheet);
            verification(page, sheet, 60, 216, dice);
            notes(page, sheet, 24, 160, 162);
        } else {
            rows(page, sheet);
            verification(page, sheet, 60, 222, dice);
            notes(page, sheet, 58, 241, 130);
        }
    }

    static String title(Sheet sheet) {
        return sheet.drawn() == DocumentKind.XUEJI_REPORT ? "教育部学籍在线验证报告" : "教育部学历证书电子注册备案表";
    }

    /** Labels and values in reading order. */
    static List<String[]> entries(Sheet sheet, boolean twoColumns) {
        return sheet.drawn() == DocumentKind.XUEJI_REPORT ? status(sheet) : registration(sheet, twoColumns);
    }

    private static List<String[]> registration(Sheet sheet, boolean twoColumns) {
        List<String[]> list = new ArrayList<>();
        String graduation = twoColumns ? "毕(结)业日期" : "毕（结）业日期";
        add(list, "姓名", sheet.text("name"));
        add(list, "性别", sheet.text("sex"));
        add(list, "出生日期", Wording.paddedDay(sheet.date("birth_date")));
        add(list, "入学日期", Wording.paddedDay(sheet.date("enrolment_date")));
        add(list, graduation, Wording.paddedDay(sheet.date("graduation_date")));
        if (twoColumns) {
            add(list, "学历类别", sheet.text("education_category"));
            add(list, "层次", sheet.text("level"));
            add(list, "学校名称", sheet.text("school"));
            add(list, "学制", sheet.text("duration") + " 年");
            add(list, "专业", sheet.text("major"));
            add(list, "学习形式", sheet.text("study_form"));
            add(list, "证书编号", Wording.grouped(sheet.text("certificate_number")));
            add(list, "毕(结)业", sheet.text("completion"));
            add(list, "校(院)长姓名", sheet.text("president_name"));
        } else {
            add(list, "学校名称", sheet.text("school"));
            add(list, "专业", sheet.text("major"));
            add(list, "学制", sheet.text("duration") + "年");
            add(list, "层次", sheet.text("level"));
            add(list, "学历类别", sheet.text("education_category"));
            add(list, "学习形式", sheet.text("study_form"));
            add(list, "毕（结）业", sheet.text("completion"));
            add(list, "证书编号", sheet.text("certificate_number"));
            add(list, "校（院）长姓名", sheet.text("president_name"));
        }
        return list;
    }

    private static List<String[]> status(Sheet sheet) {
        List<String[]> list = new ArrayList<>();
        add(list, "姓名", sheet.text("name"));
        add(list, "证件号码", sheet.text("id_number"));
        add(list, "性别", sheet.text("sex"));
        add(list, "民族", sheet.text("ethnicity") + "族");
        add(list, "出生日期", Wording.paddedDay(sheet.date("birth_date")));
        add(list, "层次", sheet.text("level"));
        add(list, "院校", sheet.text("school"));
        add(list, "学制", sheet.text("duration") + " 年");
        add(list, "专业", sheet.text("major"));
        add(list, "学习形式", sheet.text("study_form"));
        add(list, "学号", sheet.text("student_number"));
        add(list, "学历类别", sheet.text("education_category"));
        add(list, "入学日期", Wording.paddedDay(sheet.date("enrolment_date")));
        add(list, "学籍状态", sheet.text("student_status"));
        add(list, "预计毕业日期", Wording.paddedDay(sheet.date("expected_graduation_date")));
        return list;
    }

    private static void add(List<String[]> list, String label, String value) {
        list.add(new String[] {label, value});
    }

    /** Generation of 2022: two columns beside the photo. */
    private static void columns(Surface page, Sheet sheet) {
        List<String[]> entries = entries(sheet, true);
        boolean right = false;
        double y = 57;
        for (int i = 0; i < entries.size(); i++) {
            String[] entry = entries.get(i);
            boolean beside = right;
            page.text(Face.SONG, 3.7, GREY, beside ? 104 : 24, y, entry[0]);
            double room = beside ? (y < 90 ? 29 : 58) : 50;
            page.fitted(Face.HEI, 3.8, INK, beside ? 129 : 51, y, room, entry[1]);
            boolean alone = i == 0;
            right = !beside && !alone;
            if (!right) {
                y += 11.6;
                page.line(new Color(224, 226, 228), 0.2, 22, y - 7.4, y < 92 ? 158 : 188, y - 7.4);
            }
        }
    }

    /** Generation of 2025: one column. */
    private static void rows(Surface page, Sheet sheet) {
        double y = 57;
        for (String[] entry : entries(sheet, false)) {
            page.text(Face.SONG, 3.9, GREY, 24, y, entry[0]);
            page.fitted(Face.HEI, 4, INK, 60, y, 95, entry[1]);
            y += 10.6;
        }
    }

    private void verification(Surface page, Sheet sheet, double x, double y, Dice dice) {
        String code = sheet.text("verification_code");
        page.text(Face.SONG, 3.9, GREY, 24, y, "在线验证码");
        page.text(Face.HEI, 4.4, INK, x, y, dice.chance(0.5) ? Wording.grouped(code) : code);
        double below = working ? y + 8 : y + 7;
        page.text(Face.SONG, 3.5, GREY, working ? x : 24, below, working ? "验证有效期至：" : "有效期至");
        String until =
                working ? Wording.plainDay(sheet.date("valid_until")) : Wording.paddedDay(sheet.date("valid_until"));
        page.text(Face.HEI, 3.6, INK, working ? x + 25 : x, below, until);
        BufferedImage qr = qr(sheet, dice);
        if (qr != null) {
            page.image(qr, 24, 232, 28, 28);
            page.centred(Face.SONG, 2.6, GREY, 38, 264, "扫码验证");
        }
    }

    static @Nullable BufferedImage qr(Sheet sheet, Dice dice) {
        if (sheet.has("qr_content")) {
            return QrPicture.of(sheet.text("qr_content"));
        }
        return sheet.has("qr_ruined") ? QrPicture.ruined(sheet.text("qr_ruined"), dice) : null;
    }

    private static void notes(Surface page, Sheet sheet, double x, double y, double room) {
        boolean report = sheet.drawn() == DocumentKind.XUEJI_REPORT;
        page.text(Face.HEI, 3.3, INK, x, y, "注意事项：");
        double at = y + 5.4;
        for (String note : NOTES) {
            at = page.wrapped(Face.SONG, 2.9, GREY, x, at, room, 4.3, report ? note.replace("备案表", "报告") : note);
        }
    }
}
