package heyan.samples;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Set;

/** The form of an office that prints lines to fill in under grey headings, and boxes for the citizen number. */
final class ReservedLines {
    private static final Color INK = ReservedForm.INK;
    private static final double LEFT = 17;
    private static final double RIGHT = 193;
    private final Paper paper;
    private final Sheet sheet;
    private final Handwriting hand;

    ReservedLines(Paper paper, Sheet sheet, Handwriting hand) {
        this.paper = paper;
        this.sheet = sheet;
        this.hand = hand;
    }

    void draw(Set<Effect> effects, Dice dice) {
        paper.centred(Face.HEI_BOLD, 8, INK, 105, 21, "职工学历补助申请表");
        paper.centred(Face.HEI, 4, INK, 105, 29, "广州市职工素质建设工程　2021年（已预登记并取得毕业证书）");
        heading(33, "一、申请人基本情况");
        paper.box(INK, 0.25, 161, 43, 32, 42);
        ReservedLooks.photo(paper, sheet, 162.5, 44.5, 29, 39, dice);
        line(49, LEFT, "姓名", "name", 74);
        line(49, 98, "性别", "sex", 30);
        boxes(55, "身份证号", sheet.text("id_number"));
        line(69, LEFT, "手机", "phone", 60);
        line(69, 84, "预登记批次", "batch", 70);
        line(79, LEFT, "工作单位", "employer", 138);
        line(89, LEFT, "所在单位工会", "unit_union", 176);
        heading(94, "二、毕业信息");
        line(109, LEFT, "就读院校", "school", 100);
        line(109, 124, "学历层次", "level", 69);
        line(118.5, LEFT, "就读专业", "major", 100);
        line(118.5, 124, "学习形式", "study_form", 69);
        filled(128, LEFT, "入学时间", Wording.plainDay(sheet.date("enrolment_date")), 82);
        filled(128, 106, "毕业时间", Wording.plainDay(sheet.date("graduation_date")), 87);
        line(137.5, LEFT, "毕业证书编号", "certificate_number", 176);
        heading(142, "三、补助收款账户");
        line(157, LEFT, "开户银行", "bank_name", 74);
        filled(157, 96, "银行卡号", Wording.grouped(sheet.text("bank_card_number")), 97);
        promise(dice);
        opinion(effects, dice);
    }

    private void promise(Dice dice) {
        heading(162, "四、申请人承诺");
        String text = "　　以上信息由本人确认，本人对其真实性负责；补助到账前个人信息如有变动，及时告知工会。";
        paper.wrapped(Face.HEI, 3.6, INK, LEFT + 2, 176, RIGHT - LEFT - 4, 6, text);
        paper.text(Face.HEI, 4, INK, LEFT + 2, 190, "申请人（手写签名）：");
        paper.line(INK, 0.2, 60, 191.4, 108, 191.4);
        if (sheet.yes("signature_present")) {
            hand.sign(paper, 8.2, hand.pen(dice), 64, 190.6, sheet.text("signer"), dice);
        }
        day(sheet.date("signed"), 140, 190, dice);
    }

    private void opinion(Set<Effect> effects, Dice dice) {
        Color pen = hand.pen(dice);
        heading(196, "五、职工所在单位工会审核意见");
        String text = "　　经审核，申请人为本单位工会会员，已列入预登记名单并取得毕业证书，同意申报。";
        paper.wrapped(Face.HEI, 3.6, INK, LEFT + 2, 210, RIGHT - LEFT - 4, 6, text);
        String lead = "本单位所属的区总工会，产业、直属单位工会为";
        paper.text(Face.HEI, 3.8, INK, LEFT + 2, 222, lead);
        double from = LEFT + 3 + paper.width(Face.HEI, 3.8, lead);
        paper.line(INK, 0.2, from, 223.2, from + 72, 223.2);
        paper.text(Face.HEI, 3.8, INK, from + 73, 222, "工会");
        String union = sheet.text("district_union");
        if (!union.isEmpty()) {
            written(pen, from + 3, 222, 66, union.substring(0, union.length() - 2), dice);
        }
        blank(236, "工会联系人姓名：", sheet.text("contact_name"), pen, dice);
        blank(249, "工会联系人电话：", sheet.text("contact_phone"), pen, dice);
        paper.text(Face.HEI, 4, INK, 128, 252, "工会（公章）：");
        day(sheet.date("stamped"), 136, 275, dice);
        if (sheet.yes("seal_present")) {
            double x = 158 + dice.real(-9, 8);
            double y = 255 + dice.real(-5, 4);
            FormArtist.seal(paper, 41, x, y, sheet.text("seal_text"), effects, dice);
        }
        paper.text(Face.HEI, 3, INK, LEFT, 288, "本表一式一份，由申请人拍照上传至学历补助申报系统后自行保存备查。");
    }

    private void blank(double y, String label, String text, Color pen, Dice dice) {
        paper.text(Face.HEI, 3.8, INK, LEFT + 2, y, label);
        paper.line(INK, 0.2, 52, y + 1.2, 104, y + 1.2);
        written(pen, 55, y, 46, text, dice);
    }

    private void heading(double top, String text) {
        paper.fill(new Color(0xDEE3E6), new Rectangle2D.Double(LEFT, top, RIGHT - LEFT, 7));
        paper.text(Face.HEI_BOLD, 4, INK, LEFT + 3, top + 5.1, text);
    }

    private void line(double y, double x, String label, String field, double room) {
        filled(y, x, label, sheet.text(field), room);
    }

    /** The label, and the value over a line that ends where the room does. */
    private void filled(double y, double x, String label, String value, double room) {
        paper.text(Face.HEI, 3.8, INK, x, y, label);
        double from = x + paper.width(Face.HEI, 3.8, label) + 2;
        paper.line(INK, 0.2, from, y + 1.6, x + room, y + 1.6);
        paper.fitted(Face.SONG, 4.2, INK, from + 3, y, x + room - from - 5, value);
    }

    /** One character to a box. */
    private void boxes(double top, String label, String number) {
        paper.text(Face.HEI, 3.8, INK, LEFT, top + 5, label);
        for (int i = 0; i < number.length(); i++) {
            double x = LEFT + 20 + i * 6.4;
            paper.box(INK, 0.2, x, top, 6.4, 7);
            paper.centred(Face.SONG, 4.4, INK, x + 3.2, top + 5.1, number.substring(i, i + 1));
        }
    }

    /** Numbers by hand between the printed words. */
    private void day(LocalDate day, double x, double y, Dice dice) {
        Color pen = hand.pen(dice);
        String[] words = {"年", "月", "日"};
        int[] numbers = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        double[] at = {0, 19, 33};
        for (int i = 0; i < words.length; i++) {
            hand.write(paper, 5.2, pen, x + at[i], y, Integer.toString(numbers[i]), dice);
            paper.text(Face.HEI, 4, INK, x + at[i] + (i == 0 ? 13.5 : 9), y, words[i]);
        }
    }

    private void written(Color pen, double x, double y, double room, String text, Dice dice) {
        double width = paper.width(Face.HAND, 6.2, text);
        hand.write(paper, width > room ? 6.2 * room / width : 6.2, pen, x, y, text, dice);
    }
}
