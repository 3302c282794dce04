package heyan.samples;

import heyan.samples.UnmetForm.Box;
import heyan.samples.UnmetForm.Work;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;

/** The printed part of the application forms of {@link Style#UNMET}, in the tables of three offices. */
final class UnmetTables {
    /** Height of a row. */
    static final double HIGH = 10.8;

    private static final Color INK = UnmetForm.INK;
    private static final Color SHADE = new Color(0xECEEF1);

    private UnmetTables() {}

    /** Four columns, photo beside the first rows, account before the studies; returns where the table ends. */
    static double ruled(Work work) {
        Sheet sheet = work.sheet();
        work.paper().centred(Face.SONG_BOLD, 6.8, INK, 105, 20, "职工学历提升补助申请表");
        work.print(16, 29, "项目：广州市职工素质建设工程（2021年，已预登记并毕业）");
        FormGrid grid = new FormGrid(work.paper(), Face.SONG, Face.SONG, 16, 178, 32, HIGH);
        grid.row("姓　名", sheet.text("name"), 30, 52, "性　别", sheet.text("sex"), 24, 34);
        grid.row("公民身份号码", sheet.text("id_number"), 30, 110);
        grid.row("联系手机", sheet.text("phone"), 30, 52, "登记批次", sheet.text("batch"), 24, 34);
        grid.row("工作单位", sheet.text("employer"), 30, 110);
        double bottom = grid.bottom();
        work.frame(new Box(156, 32, 38, bottom - 32));
        photo(work, 162.5, 34, 25, bottom - 36);
        grid.row("所在单位工会", sheet.text("unit_union"), 30, 148);
        grid.row("开户银行", sheet.text("bank_name"), 30, 52, "银行卡号", card(work), 24, 72);
        grid.row("毕业学校", sheet.text("school"), 30, 66, "学历层次", sheet.text("level"), 26, 56);
        grid.row("所学专业", sheet.text("major"), 30, 66, "学习形式", sheet.text("study_form"), 26, 56);
        String from = sheet.date("enrolment_date").toString();
        String to = sheet.date("graduation_date").toString();
        grid.row("入学日期", from, 30, 66, "毕业日期", to, 26, 56);
        grid.row("毕业证书编号", sheet.text("certificate_number"), 30, 148);
        return grid.bottom();
    }

    /** Cells that wait for the pen: the union above, contact and telephone; returns where they end. */
    static double blanks(Work work, double y) {
        FormGrid grid = new FormGrid(work.paper(), Face.SONG, Face.SONG, 16, 178, y, HIGH);
        grid.row("所属区总工会（产业、直属单位工会）", "", 70, 108);
        grid.row("工会联系人", "", 30, 56, "联系电话", "", 30, 62);
        return grid.bottom();
    }

    /** The heading of a part in a cell of its own, in two lines. */
    static void side(Work work, double left, Box part, String first, String second) {
        work.frame(new Box(left, part.y(), part.x() - left, part.height()));
        double middle = (left + part.x()) / 2;
        double y = part.y() + part.height() / 2;
        work.paper().centred(Face.SONG, 3.9, INK, middle, y - 1.6, first);
        work.paper().centred(Face.SONG, 3.9, INK, middle, y + 4.8, second);
    }

    /** Three tables with labels on grey; returns where the last one ends. */
    static double shaded(Work work) {
        work.paper().centred(Face.HEI_BOLD, 7, INK, 105, 19, "“求学圆梦行动”学历补助申请表");
        work.paper().centred(Face.HEI, 3.6, INK, 105, 26, "广州市职工素质建设工程2021年（已预登记并取得毕业证书）");
        heading(work, 28, "一、申报人信息");
        double y = 37;
        y = row(work, y, 140, "姓名", "name", 44, "性别", "sex");
        y = row(work, y, 140, "身份证号", "id_number");
        y = row(work, y, 140, "手机号码", "phone", 44, "登记批次", "batch");
        y = row(work, y, 140, "工作单位", "employer");
        work.frame(new Box(158, 37, 34, y - 37));
        photo(work, 162, 39, 26, y - 41);
        y = row(work, y, 174, "基层工会名称", "unit_union");
        heading(work, y, "二、学历信息");
        y = row(work, y + 9, 174, "毕业院校", "school", 62, "所学专业", "major");
        y = row(work, y, 174, "学历层次", "level", 62, "学习形式", "study_form");
        y = row(work, y, 174, "入学时间", "enrolment_date", 62, "毕业时间", "graduation_date");
        y = row(work, y, 174, "毕业证书号", "certificate_number");
        heading(work, y, "三、补助发放银行账户");
        return row(work, y + 9, 174, "开户银行", "bank_name", 46, "银行卡号", "bank_card_number");
    }

    /** The heading of a table; what it heads starts nine millimetres below. */
    static void heading(Work work, double y, String text) {
        work.paper().text(Face.HEI_BOLD, 4, INK, 18, y + 6.6, text);
    }

    /** One field, or two of which the first has a width; returns where the row ends. */
    private static double row(Work work, double y, double width, Object... parts) {
        double label = 27;
        double high = 9.4;
        double x = 18;
        for (int i = 0; i < parts.length; i += 3) {
            boolean last = i + 2 >= parts.length;
            double room = last ? 18 + width - x - label : ((Number) parts[i + 2]).doubleValue();
            work.paper().fill(SHADE, new Rectangle2D.Double(x, y, label, high));
            work.frame(new Box(x, y, label, high));
            work.frame(new Box(x + label, y, room, high));
            work.paper().text(Face.HEI, 3.7, INK, x + 2.4, y + 6.1, (String) parts[i]);
            String value = value(work, (String) parts[i + 1]);
            work.paper().fitted(Face.HEI, 4, INK, x + label + 2.4, y + 6.2, room - 4, value);
            x += label + room;
        }
        return y + high;
    }

    private static String value(Work work, String field) {
        return field.endsWith("_date")
                ? slashed(work.sheet().date(field))
                : work.sheet().text(field);
    }

    /** What was studied as one line of a table with headings over its columns; returns where the table ends. */
    static double reported(Work work) {
        Sheet sheet = work.sheet();
        work.paper().text(Face.SONG, 3.6, INK, 15, 12, "附件3");
        work.paper().centred(Face.SONG_BOLD, 6.6, INK, 105, 21, "2021年广州市职工学历教育补助申报表");
        FormGrid grid = new FormGrid(work.paper(), Face.SONG, Face.KAI, 15, 180, 28, HIGH);
        grid.row("单　位", sheet.text("employer"), 26, 116);
        grid.row("单位工会", sheet.text("unit_union"), 26, 116);
        grid.row("姓　名", sheet.text("name"), 26, 50, "性　别", sheet.text("sex"), 26, 40);
        grid.row("身份证号码", sheet.text("id_number"), 26, 116);
        work.frame(new Box(157, 28, 38, grid.bottom() - 28));
        photo(work, 163.5, 30, 25, grid.bottom() - 32);
        grid.row("手机号码", sheet.text("phone"), 26, 66, "预登记批次", sheet.text("batch"), 28, 60);
        grid.headed("毕业院校", sheet.text("school"), 74, "专业", sheet.text("major"), 64, "层次", sheet.text("level"), 42);
        grid.row("学习形式", sheet.text("study_form"), 26, 34, "毕业证书编号", sheet.text("certificate_number"), 32, 88);
        String from = slashed(sheet.date("enrolment_date"));
        String to = slashed(sheet.date("graduation_date"));
        grid.row("入学时间", from, 26, 66, "毕业时间", to, 28, 60);
        grid.row("银行名称", sheet.text("bank_name"), 26, 52, "本人银行卡号", card(work), 32, 70);
        return grid.bottom();
    }

    private static String slashed(LocalDate day) {
        return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private static String card(Work work) {
        String number = work.sheet().text("bank_card_number");
        return work.dice().chance(0.4) ? Wording.grouped(number) : number;
    }

    private static void photo(Work work, double x, double y, double width, double height) {
        Dice dice = work.dice();
        UnmetLooks.photo(work.paper(), work.sheet(), x + dice.real(-1, 1), y, width, height, dice);
    }
}
