package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#HIDDEN}: with headings at the left, merged cells, or lines. */
final class HiddenForm {
    private static final Color INK = new Color(22, 22, 26);
    private static final Color GREY = new Color(90, 92, 98);
    /** Height of a row. */
    private static final double HIGH = 9.4;

    private static final List<String> FORMS = List.of("函授", "业余", "脱产", "网络教育", "开放教育", "普通全日制");
    private static final List<String> PROMISES =
            List.of("　　本人承诺以上填写内容及所提供的证件、证书均真实有效，未重复领取学历教育补助，如有不实，愿退回补助并承担相应责任。", "　　以上信息由本人核对无误。若提供虚假材料，本人自愿放弃申领资格。");
    private static final List<String> OPINIONS =
            List.of("　　经核对，该职工为我单位工会会员，已列入入读预登记公布名单，证书原件已验，同意申领学历教育补助。", "　　情况属实，同意上报。（请工会经办人核对预登记名单及毕业证书原件后签署）");

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.HIDDEN);

    HiddenForm(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A form in the making: all that its parts need. */
    private record Work(Paper paper, Sheet sheet, Set<Effect> effects, Face face, Dice dice) {
        void print(double x, double y, String text) {
            paper.text(face, 3.8, INK, x, y, text);
        }

        String day(String field) {
            return Wording.plainDay(sheet.date(field));
        }
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFBFBFA, 0xFAF8F1)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        switch (dice.below(3)) {
            case 0 -> banded(new Work(paper, sheet, effects, Face.SONG, dice));
            case 1 -> merged(new Work(paper, sheet, effects, Face.HEI, dice));
            default -> lined(new Work(paper, sheet, effects, Face.SONG, dice));
        }
        paper.specimen(9, new Color(146, 150, 160), 0.35, 176, 18);
        return paper.picture();
    }

    /** Headings from top to bottom in a column at the left; ticks for level and form, squares for the number. */
    private void banded(Work work) {
        Sheet sheet = work.sheet();
        work.paper().centred(Face.SONG_BOLD, 6.6, INK, 105, 20, "广州市职工学历教育补助申请表");
        work.paper().centred(Face.KAI, 4.3, INK, 105, 28, "（2021年　已预登记并取得毕业证书）");
        FormGrid bank = table(work, study(work, person(work, 33)));
        double top = bank.bottom();
        bank.row("开户行", sheet.text("bank_name"), 27, 73, "户　名", sheet.text("name"), 20, 45);
        bank.row("账　号", Wording.grouped(sheet.text("bank_card_number")), 27, 138);
        double promise = band(work, top, bank.bottom(), "账户");
        promise(work, 27, promise, 165);
        double opinion = band(work, promise, promise + 31, "本人承诺");
        opinion(work, 27, opinion, 165);
        band(work, opinion, opinion + 80, "单位工会意见");
        work.paper()
                .text(Face.KAI, 3.2, GREY, 18, opinion + 86, "注：1.“所在工会全称”须与公章一致；2.手写处用黑色或蓝黑色笔填写，不得留空；3.账户须为本人银行借记卡。");
    }

    /** Rows right of the headings. */
    private static FormGrid table(Work work, double top) {
        return new FormGrid(work.paper(), Face.SONG, Face.SONG, 27, 127, top, HIGH);
    }

    private static double person(Work work, double top) {
        Sheet sheet = work.sheet();
        FormGrid grid = table(work, top);
        grid.row("姓　　名", sheet.text("name"), 27, 43, "性　别", sheet.text("sex"), 22, 35);
        numbered(work, grid.bottom());
        grid = table(work, grid.bottom() + HIGH);
        grid.row("手机号码", sheet.text("phone"), 27, 43, "预登记批次", sheet.text("batch"), 25, 32);
        grid.row("工作单位", sheet.text("employer"), 27, 100);
        work.paper().box(INK, 0.3, 154, top, 38, grid.bottom() - top);
        HiddenLooks.pasted(work.paper(), sheet, 159.5, top + 1.8, 26, 34, work.dice());
        grid.row("所在工会全称", sheet.text("unit_union"), 27, 138);
        return band(work, top, grid.bottom(), "职工情况");
    }

    private static double study(Work work, double top) {
        Sheet sheet = work.sheet();
        FormGrid grid = table(work, top);
        grid.row("就读院校", sheet.text("school"), 27, 58, "就读专业", sheet.text("major"), 24, 56);
        ticked(work, grid.bottom(), "学历层次", List.of("专科", "本科", "研究生"), sheet.text("level"));
        ticked(work, grid.bottom() + HIGH, "学习形式", FORMS, sheet.text("study_form"));
        grid = table(work, grid.bottom() + 2 * HIGH);
        grid.row("学习起止时间", work.day("enrolment_date") + "　至　" + work.day("graduation_date"), 27, 138);
        grid.row("毕业证书编号", sheet.text("certificate_number"), 27, 138);
        return band(work, top, grid.bottom(), "学历情况");
    }

    /** The heading of some rows in the column left of them; returns where they end. */
    private static double band(Work work, double top, double bottom, String heading) {
        work.paper().box(INK, 0.3, 18, top, 9, bottom - top);
        double pitch = Math.min(6.4, (bottom - top - 3) / heading.length());
        double y = (top + bottom - heading.length() * pitch) / 2 + pitch * 0.75;
        for (int i = 0; i < heading.length(); i++) {
            work.paper().centred(Face.SONG_BOLD, 4, INK, 22.5, y + i * pitch, heading.substring(i, i + 1));
        }
        return bottom;
    }

    /** The citizen number, a digit to a square in some offices. */
    private static void numbered(Work work, double y) {
        String number = work.sheet().text("id_number");
        if (work.dice().chance(0.5)) {
            table(work, y).row("居民身份证号", number, 27, 100);
            return;
        }
        table(work, y).row("居民身份证号", "", 27, 100);
        double pitch = 100.0 / number.length();
        for (int i = 1; i < number.length(); i++) {
            work.paper().line(INK, 0.2, 54 + i * pitch, y, 54 + i * pitch, y + HIGH);
        }
        work.paper().pitched(Face.SONG, 4.3, INK, 54, y + 6.2, pitch, number);
    }

    private static void ticked(Work work, double y, String label, List<String> words, String value) {
        table(work, y).row(label, "", 27, 138);
        double x = 57;
        for (String word : words) {
            work.paper().box(INK, 0.25, x, y + 3.1, 3.2, 3.2);
            if (word.equals(value)) {
                work.paper().line(INK, 0.45, x + 0.5, y + 4.6, x + 1.4, y + 5.8);
                work.paper().line(INK, 0.45, x + 1.4, y + 5.8, x + 3.2, y + 2.8);
            }
            work.print(x + 4.4, y + 6.1, word);
            x += 9 + work.paper().width(work.face(), 3.8, word);
        }
    }

    /** Labels of some words with hints in brackets; two values in one cell; parts with their label in a cell. */
    private void merged(Work work) {
        Sheet sheet = work.sheet();
        work.paper().centred(Face.HEI_BOLD, 6.2, INK, 105, 19, "职工素质建设工程2021年学历补助申请表");
        work.paper().text(Face.HEI, 3.5, INK, 16, 28, "申领项目：已完成入读预登记并毕业2021年申请发放学历教育补助");
        FormGrid grid = new FormGrid(work.paper(), Face.HEI, Face.KAI, 16, 178, 31, 9.8, 0.25);
        grid.row("职工姓名", sheet.text("name"), 28, 46, "性别", sheet.text("sex"), 16, 52);
        grid.row("身份证号", sheet.text("id_number"), 28, 114);
        grid.row("手机", sheet.text("phone"), 28, 46, "登记批次", sheet.text("batch"), 22, 46);
        grid.row("学历层次及形式", sheet.text("level") + "／" + sheet.text("study_form"), 28, 114);
        work.paper().box(INK, 0.25, 158, 31, 36, 39.2);
        HiddenLooks.pasted(work.paper(), sheet, 163, 33, 26, 35, work.dice());
        grid.row("就读院校及专业", sheet.text("school") + "　" + sheet.text("major"), 28, 150);
        grid.row("入学时间", work.day("enrolment_date"), 28, 56, "毕业时间", work.day("graduation_date"), 28, 66);
        grid.row("毕业证书编号", sheet.text("certificate_number"), 28, 150);
        grid.row("工作单位（全称）", sheet.text("employer"), 36, 142);
        grid.row("单位工会（同公章）", sheet.text("unit_union"), 36, 142);
        grid.row("开户银行", sheet.text("bank_name"), 24, 54, "银行账号（本人借记卡）", sheet.text("bank_card_number"), 36, 64);
        double y = grid.bottom();
        side(work, y, 31, "申请人", "承诺");
        promise(work, 44, y, 150);
        side(work, y + 31, 80, "单位工会", "审核意见");
        opinion(work, 44, y + 31, 150);
        work.paper().text(Face.HEI, 3, GREY, 16, y + 117, "说明：本表一式一份，由职工登录申报系统打印，贴照片、签名并加盖单位工会公章后拍照上传。");
    }

    private static void side(Work work, double y, double height, String first, String second) {
        work.paper().box(INK, 0.25, 16, y, 28, height);
        work.paper().centred(Face.HEI, 4, INK, 30, y + height / 2 - 1, first);
        work.paper().centred(Face.HEI, 4, INK, 30, y + height / 2 + 5, second);
    }

    /** No table: headings, and values on lines behind their labels. */
    private void lined(Work work) {
        Sheet sheet = work.sheet();
        work.paper().text(Face.SONG, 3.6, INK, 20, 13, "附件2");
        work.paper().centred(Face.SONG_BOLD, 7, INK, 105, 22, "职工学历教育补助申请表");
        heading(work, 33, "一、申请人基本信息");
        HiddenLooks.pasted(work.paper(), sheet, 160, 30, 27, 36, work.dice());
        on(work, 42, 20, 68, "申请人姓名：", "name", 92, 54, "性别：", "sex");
        on(work, 51.5, 20, 126, "公民身份号码：", "id_number");
        on(work, 61, 20, 68, "手机：", "phone", 92, 54, "预登记项目：", "batch");
        on(work, 70.5, 20, 170, "工作单位（全称）：", "employer");
        on(work, 80, 20, 170, "所属单位工会：", "unit_union");
        heading(work, 90, "二、学历教育信息");
        on(work, 99, 20, 84, "毕业院校：", "school", 108, 82, "专业：", "major");
        on(work, 108.5, 20, 84, "层次：", "level", 108, 82, "学习形式：", "study_form");
        line(work, 20, 118, 84, "入学日期：", work.day("enrolment_date"));
        line(work, 108, 118, 82, "毕业日期：", work.day("graduation_date"));
        on(work, 127.5, 20, 170, "毕业证书编号：", "certificate_number");
        heading(work, 137.5, "三、补助发放账户（须为申请人本人银行卡）");
        on(work, 146.5, 20, 64, "开户银行：", "bank_name", 88, 102, "银行卡号：", "bank_card_number");
        heading(work, 156.5, "四、申请人声明");
        promise(work, 18, 158.5, 174);
        heading(work, 196.5, "五、所在单位工会意见");
        opinion(work, 18, 199, 174);
    }

    private static void heading(Work work, double y, String text) {
        work.paper().text(Face.HEI_BOLD, 4.1, INK, 18, y, text);
    }

    /** Fields on lines: start, width, label, field, and so on. */
    private static void on(Work work, double y, Object... parts) {
        for (int i = 0; i < parts.length; i += 4) {
            double x = ((Number) parts[i]).doubleValue();
            double width = ((Number) parts[i + 1]).doubleValue();
            line(work, x, y, width, (String) parts[i + 2], work.sheet().text((String) parts[i + 3]));
        }
    }

    private static void line(Work work, double x, double y, double width, String label, String value) {
        work.print(x, y, label);
        double from = x + work.paper().width(work.face(), 3.8, label);
        work.paper().line(INK, 0.2, from, y + 1.4, x + width, y + 1.4);
        work.paper().fitted(Face.KAI, 4.1, INK, from + 2, y, x + width - from - 3, value);
    }

    private void promise(Work work, double x, double top, double width) {
        Dice dice = work.dice();
        work.paper().box(INK, 0.25, x, top, width, 31);
        work.paper().wrapped(work.face(), 3.7, INK, x + 4, top + 7, width - 8, 6, dice.pick(PROMISES));
        work.print(x + 12, top + 26, "申请人签名：");
        if (work.sheet().yes("signature_present")) {
            hand.sign(
                    work.paper(),
                    8,
                    hand.pen(dice),
                    x + 38,
                    top + 26.6,
                    work.sheet().text("signer"),
                    dice);
        }
        day(work, "signed", x + width - 54, top + 26);
    }

    /** Opinion, who may be asked, the union above, and the seal on the union's name or below the word for it. */
    private void opinion(Work work, double x, double top, double width) {
        Dice dice = work.dice();
        Sheet sheet = work.sheet();
        Color pen = hand.pen(dice);
        work.paper().box(INK, 0.25, x, top, width, 80);
        work.paper().wrapped(work.face(), 3.7, INK, x + 4, top + 7, width - 8, 6, dice.pick(OPINIONS));
        blank(
                work,
                x + 4,
                top + 24,
                width - 10,
                dice.pick(List.of("上级工会（区总工会或产业、直属单位工会）：", "本单位所属的区总工会，产业、直属单位工会：")),
                "district_union",
                pen);
        double half = width / 2;
        String who = dice.pick(List.of("工会联系人：", "工会经办人："));
        blank(work, x + 4, top + 34.5, half - 12, who, "contact_name", pen);
        blank(work, x + half, top + 34.5, half - 6, "联系电话：", "contact_phone", pen);
        double middle = x + half + dice.real(2, 30);
        if (dice.chance(0.55)) {
            work.paper().centred(work.face(), 4, INK, middle, top + 57, sheet.text("unit_union") + "（盖章）");
        } else {
            work.print(x + 10, top + 52, "单位工会（公章）：");
        }
        day(work, "stamped", middle - 18, top + 72);
        sealed(work, middle, top + 58);
    }

    private static void sealed(Work work, double x, double y) {
        Dice dice = work.dice();
        if (work.sheet().yes("seal_present")) {
            double down = y + dice.real(-1.5, 1);
            double across = x + dice.real(-6, 8);
            String text = work.sheet().text("seal_text");
            FormArtist.seal(work.paper(), dice.real(39, 43), across, down, text, work.effects(), dice);
        }
    }

    private void blank(Work work, double x, double y, double width, String label, String field, Color pen) {
        work.print(x, y, label);
        double from = x + work.paper().width(work.face(), 3.8, label);
        work.paper().line(INK, 0.2, from, y + 1.3, x + width, y + 1.3);
        String value = work.sheet().text(field);
        hand.within(work.paper(), 5.8, pen, from + 2, y + 0.4, x + width - from - 4, value, work.dice());
    }

    /** Numbers by hand before the printed words of a day. */
    private void day(Work work, String field, double x, double y) {
        LocalDate day = work.sheet().date(field);
        Color pen = hand.pen(work.dice());
        int[] numbers = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        double[] at = {0, 19, 33};
        for (int i = 0; i < numbers.length; i++) {
            hand.write(work.paper(), 5, pen, x + at[i], y, Integer.toString(numbers[i]), work.dice());
            work.print(x + at[i] + (i == 0 ? 13.6 : 8.4), y, "年月日".substring(i, i + 1));
        }
    }
}
