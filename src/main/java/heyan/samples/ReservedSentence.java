package heyan.samples;

import heyan.claim.DocumentKind;

/** Titles and sentences of the certificates of {@link Style#RESERVED}, as different schools' offices word them. */
final class ReservedSentence {
    private ReservedSentence() {}

    static String title(Sheet sheet) {
        return DiplomaWording.heading(sheet) + word(sheet);
    }

    /** The title's last part. */
    static String word(Sheet sheet) {
        return DiplomaWording.spread(sheet).replace(" ", "");
    }

    static String of(Sheet sheet, Numerals numerals, Dice dice) {
        int office = dice.below(4);
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        String ending = sheet.drawn() == DocumentKind.COMPLETION_CERTIFICATE ? "全部课程，准予结业。" : "全部课程，成绩合格，准予毕业。";
        return "　　" + who(sheet, numerals, office) + when(sheet, numerals, office) + course(sheet, office) + ending;
    }

    private static String who(Sheet sheet, Numerals numerals, int office) {
        String name = sheet.text("name");
        String sex = sheet.text("sex");
        String born = numerals.day(sheet.date("birth_date"));
        return switch (office) {
            case 0 -> "学生　" + name + "　性别　" + sex + "　，" + born + "生，";
            case 1 -> "学生" + name + "，" + sex + "，" + born + "生，";
            case 2 -> name + "同学，性别：" + sex + "，出生日期：" + born + "，";
            default -> "学生" + name + "（" + sex + "，" + born + "出生），";
        };
    }

    private static String when(Sheet sheet, Numerals numerals, int office) {
        String from = numerals.month(sheet.date("enrolment_date"));
        String to = numerals.month(sheet.date("graduation_date"));
        return switch (office) {
            case 0 -> "于" + from + "至" + to + "在本校";
            case 1 -> "于" + from + "至" + to + "在我校";
            case 2 -> from + "至" + to + "在本校";
            default -> "自" + from + "至" + to + "在本校";
        };
    }

    private static String course(Sheet sheet, int office) {
        String years = Wording.years(sheet.text("years"));
        String level = sheet.text("level");
        String major = sheet.text("major") + "专业";
        if (!sheet.has("study_form")) {
            return office == 1
                    ? major + "学习，学制" + years.replace("制", "") + "，修完" + level + "教学计划规定的"
                    : major + years + level + "学习，修完教学计划规定的";
        }
        String form = sheet.text("study_form");
        boolean distant = form.equals("网络教育") || form.equals("开放教育");
        return switch (office) {
            case 0 -> major + (distant ? "（" + form + "）" : form) + "学习，修完" + years + level + "教学计划规定的";
            case 1 -> major + level + "（" + form + "）学习，学制" + years.replace("制", "") + "，修完教学计划规定的";
            case 2 -> level + major + "学习，学习形式为" + form + "，学制" + years.replace("制", "") + "，修完教学计划规定的";
            default -> major + "学习，修完" + form + years + level + "教学计划规定的";
        };
    }
}
