package heyan.samples;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Printed part of the form of {@link Style#NOVEL}: shaded labels spread over their cells, a box for each digit. */
final class NovelFormTable {
    private static final Color INK = new Color(24, 24, 26);
    private static final double LEFT = 17;
    private static final double ROW = 10.4;
    private final Paper paper;
    private final Sheet sheet;
    private final Dice dice;
    private final Color shade;
    private double y = 37;

    NovelFormTable(Paper paper, Sheet sheet, Dice dice) {
        this.paper = paper;
        this.sheet = sheet;
        this.dice = dice;
        this.shade = new Color(dice.chance(0.5) ? 0xEDEDED : 0xE6EEF5);
    }

    /** Returns where the table ends. */
    double draw() {
        row(138, "姓名", sheet.text("name"), 43, "性别", sheet.text("sex"));
        boolean boxed = dice.chance(0.3);
        if (boxed) {
            row(138, "身份证号", "");
            boxes(sheet.text("id_number"));
        } else {
            row(138, "身份证号", sheet.text("id_number"));
        }
        row(138, "手机号码", sheet.text("phone"), 43, "预登记批次", sheet.text("batch"));
        row(138, "工作单位", sheet.text("employer"));
        FormTable.photo(paper, sheet, LEFT + 138, 37, 38, 4 * ROW, dice);
        row(176, "所在工会", sheet.text("unit_union"));
        row(176, "毕业院校", sheet.text("school"), 68, "学习形式", sheet.text("study_form"));
        row(176, "所学专业", sheet.text("major"), 68, "学历层次", sheet.text("level"));
        row(176, "学习时间", day("enrolment_date") + "至" + day("graduation_date"));
        row(176, "证书编号", sheet.text("certificate_number"));
        row(176, "开户银行", sheet.text("bank_name"), 52, "银行卡号", sheet.text("bank_card_number"));
        return y;
    }

    private void row(double width, String label, String value) {
        cell(LEFT, label);
        value(LEFT + 27, width - 27, value);
        y += ROW;
    }

    private void row(double width, String label, String value, double room, String label2, String value2) {
        cell(LEFT, label);
        value(LEFT + 27, room, value);
        cell(LEFT + 27 + room, label2);
        value(LEFT + 54 + room, width - 54 - room, value2);
        y += ROW;
    }

    private void cell(double x, String label) {
        paper.fill(shade, new Rectangle2D.Double(x, y, 27, ROW));
        paper.box(INK, 0.25, x, y, 27, ROW);
        double pitch = 21.0 / label.length();
        paper.pitched(Face.SONG_BOLD, Math.min(4.1, pitch), INK, x + 3, y + ROW * 0.64, pitch, label);
    }

    private void value(double x, double width, String value) {
        paper.box(INK, 0.25, x, y, width, ROW);
        double size = 4.2 * Math.min(1, (width - 4) / Math.max(1, paper.width(Face.SONG, 4.2, value)));
        paper.centred(Face.SONG, size, INK, x + width / 2, y + ROW * 0.64, value);
    }

    /** In the row just drawn. */
    private void boxes(String number) {
        double pitch = 5.9;
        for (int i = 0; i < number.length(); i++) {
            double x = LEFT + 28.6 + i * pitch;
            paper.box(INK, 0.2, x, y - ROW + 2, pitch, ROW - 4);
            paper.centred(Face.SONG, 4.4, INK, x + pitch / 2, y - ROW * 0.35, number.substring(i, i + 1));
        }
    }

    private String day(String field) {
        return Wording.plainDay(sheet.date(field));
    }
}
