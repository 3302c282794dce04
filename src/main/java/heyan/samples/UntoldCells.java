package heyan.samples;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** The form as a portal prints it: small labels at the top of their cells, headings on dark bars, boxes to tick. */
final class UntoldCells {
    private static final Color INK = UntoldForm.INK;
    private static final Color PALE = new Color(92, 98, 108);
    private static final double LEFT = 16;
    private static final double WIDE = 178;
    private static final double HIGH = 12.2;
    private final Paper paper;
    private final Sheet sheet;
    private final Handwriting hand;
    private double y = 31;

    UntoldCells(Paper paper, Sheet sheet, Handwriting hand) {
        this.paper = paper;
        this.sheet = sheet;
        this.hand = hand;
    }

    void draw(Set<Effect> effects, Dice dice) {
        Color bar = new Color(dice.pick(java.util.List.of(0x3A5876, 0x8A2B2B, 0x4A4F57)));
        paper.text(Face.HEI_BOLD, 7.4, INK, LEFT, 19, "学历补助申请表");
        paper.text(Face.HEI, 3.7, PALE, LEFT, 26, "广州市职工素质建设工程｜2021年｜已预登记并取得毕业证书");
        heading(bar, "1  个人及单位");
        double top = y;
        row("姓名", "name", 54, "性别", "sex", 26, "手机号码", "phone", 58);
        row("身份证件号码", "id_number", 94, "预登记批次", "batch", 44);
        row("工作单位全称", "employer", 138);
        paper.box(PALE, 0.2, LEFT + 138, top, 40, y - top);
        UntoldLooks.photo(paper, sheet, LEFT + 145, top + 1, 26, y - top - 2, dice);
        row("所在单位工会名称", "unit_union", WIDE);
        heading(bar, "2  毕业信息");
        row("就读学校", "school", 112, "层次", "level", 66);
        row("就读专业", "major", 112, "学习形式", "study_form", 66);
        days();
        heading(bar, "3  收款账户");
        row("开户银行", "bank_name", 78, "银行卡号", "bank_card_number", 100);
        promise(bar, dice);
        opinion(bar, effects, dice);
        paper.text(Face.HEI, 2.9, PALE, LEFT, 289, "说明：系统打印部分请勿手工修改；带“_”处请用黑色签字笔填写；本页盖章后原件由单位工会留存。");
    }

    private void days() {
        String from = Wording.paddedDay(sheet.date("enrolment_date"));
        String to = Wording.paddedDay(sheet.date("graduation_date"));
        cell(LEFT, 53, "入学时间", from);
        cell(LEFT + 53, 53, "毕业时间", to);
        cell(LEFT + 106, 72, "毕业证书编号", sheet.text("certificate_number"));
        y += HIGH;
    }

    private void promise(Color bar, Dice dice) {
        heading(bar, "4  申请人确认");
        paper.box(PALE, 0.2, LEFT, y, WIDE, 26);
        String text = "本人确认以上内容及上传的图片真实、清晰、完整，知悉每人仅可申领一次；隐瞒或提供虚假材料的，补助予以追回。";
        paper.wrapped(Face.HEI, 3.3, INK, LEFT + 3, y + 5.6, WIDE - 6, 5.2, text);
        paper.text(Face.HEI, 3.8, INK, LEFT + 3, y + 21, "签名");
        paper.line(INK, 0.2, LEFT + 13, y + 22, LEFT + 64, y + 22);
        if (sheet.yes("signature_present")) {
            hand.sign(paper, 7.8, hand.pen(dice), LEFT + 18, y + 21.4, sheet.text("signer"), dice);
        }
        paper.text(Face.HEI, 3.8, INK, LEFT + 84, y + 21, "签名日期");
        UntoldForm.day(paper, hand, sheet.date("signed"), LEFT + 104, y + 21, dice);
        y += 26;
    }

    private void opinion(Color bar, Set<Effect> effects, Dice dice) {
        heading(bar, "5  单位工会审核");
        Color pen = hand.pen(dice);
        paper.box(PALE, 0.2, LEFT, y, WIDE, 77);
        paper.text(Face.HEI, 3.6, INK, LEFT + 3, y + 7, "是否在预登记名单内：");
        tick(LEFT + 42, y + 7, "是", true, pen, dice);
        tick(LEFT + 56, y + 7, "否", false, pen, dice);
        paper.text(Face.HEI, 3.6, INK, LEFT + 88, y + 7, "证书与原件是否相符：");
        tick(LEFT + 128, y + 7, "相符", true, pen, dice);
        tick(LEFT + 146, y + 7, "不相符", false, pen, dice);
        blank("上级工会（区总工会或产业、直属单位工会）", y + 18, 80, 88, "district_union", pen, dice);
        blank("工会联系人姓名", y + 31, 30, 52, "contact_name", pen, dice);
        blank("工会联系人电话", y + 44, 30, 52, "contact_phone", pen, dice);
        paper.text(Face.HEI, 3.8, INK, LEFT + 3, y + 58, "单位工会公章：");
        UntoldForm.day(paper, hand, sheet.date("stamped"), LEFT + 8, y + 69, dice);
        if (sheet.yes("seal_present")) {
            double across = LEFT + 118 + dice.real(-14, 26);
            double down = y + 48 + dice.real(-3, 4);
            FormArtist.seal(paper, 42, across, down, sheet.text("seal_text"), effects, dice);
        }
    }

    /** A box, ticked by hand where it holds. */
    private void tick(double x, double at, String word, boolean ticked, Color pen, Dice dice) {
        paper.box(INK, 0.25, x, at - 3, 3.2, 3.2);
        paper.text(Face.HEI, 3.6, INK, x + 4.4, at, word);
        if (ticked) {
            double high = dice.real(2.4, 3.4);
            paper.line(pen, 0.45, x + 0.4, at - 1.4, x + 1.5, at - 0.1);
            paper.line(pen, 0.45, x + 1.5, at - 0.1, x + 4.2, at - 0.6 - high);
        }
    }

    private void blank(String label, double at, double from, double room, String field, Color pen, Dice dice) {
        paper.text(Face.HEI, 3.6, INK, LEFT + 3, at, label);
        paper.line(INK, 0.2, LEFT + from, at + 1.2, LEFT + from + room, at + 1.2);
        hand.within(paper, 6, pen, LEFT + from + 3, at + 0.4, room - 6, sheet.text(field), dice);
    }

    private void heading(Color bar, String text) {
        paper.fill(bar, new Rectangle2D.Double(LEFT, y, WIDE, 6.2));
        paper.text(Face.HEI_BOLD, 3.8, Color.WHITE, LEFT + 3, y + 4.5, text);
        y += 6.2;
    }

    /** A row of cells: label, field, width, and so on. */
    private void row(Object... cells) {
        double x = LEFT;
        for (int i = 0; i < cells.length; i += 3) {
            double width = ((Number) cells[i + 2]).doubleValue();
            cell(x, width, (String) cells[i], sheet.text((String) cells[i + 1]));
            x += width;
        }
        y += HIGH;
    }

    private void cell(double x, double width, String label, String value) {
        paper.box(PALE, 0.2, x, y, width, HIGH);
        paper.text(Face.HEI, 2.7, PALE, x + 2, y + 3.7, label);
        paper.fitted(Face.HEI, 4.2, INK, x + 2, y + 9.4, width - 4, value);
    }
}
