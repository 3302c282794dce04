package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNTOLD}: two parts side by side, or {@link UntoldCells}. */
final class UntoldForm {
    static final Color INK = new Color(20, 20, 24);
    private static final double LEFT = 15;
    private static final double WIDE = 180;
    private static final double HALF = 88;

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.UNTOLD);

    UntoldForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFCFBF7, 0xF7F8F8)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        if (dice.chance(0.5)) {
            halves(paper, sheet, effects, dice);
        } else {
            new UntoldCells(paper, sheet, hand).draw(effects, dice);
        }
        paper.specimen(9, new Color(140, 150, 160), 0.35, 182, 24);
        return paper.picture();
    }

    private void halves(Paper paper, Sheet sheet, Set<Effect> effects, Dice dice) {
        paper.text(Face.SONG, 3.8, INK, LEFT, 12, "附件1");
        paper.centred(Face.SONG_BOLD, 7, INK, 105, 21, "广州市职工学历补助申请表");
        paper.centred(Face.SONG, 4, INK, 105, 28.5, "职工素质建设工程2021年　（已预登记并取得毕业证书）");
        double y = table(paper, sheet, dice);
        superior(paper, sheet, y, dice);
        y += 11;
        promise(paper, sheet, y, dice);
        opinion(paper, sheet, y, effects, dice);
        String notes = "填写须知：①表内打印内容由系统生成，涂改无效；②签名、联系人、联系电话及上级工会名称须由本人或工会经办人手写，不得留空；" + "③加盖单位工会公章后，用手机拍摄整页上传；④本表不需邮寄。";
        paper.wrapped(Face.SONG, 3.2, INK, LEFT, y + 93, WIDE, 4.8, notes);
    }

    /** Union and employer first, photo beside the person. */
    private static double table(Paper paper, Sheet sheet, Dice dice) {
        FormGrid grid = new FormGrid(paper, Face.SONG, Face.HEI, LEFT, WIDE, 33, 9.9, 0.3);
        grid.row("所在单位工会", sheet.text("unit_union"), 30, 150);
        grid.row("所在单位", sheet.text("employer"), 30, 150);
        double photo = grid.bottom();
        grid.row("申请人", sheet.text("name"), 30, 50, "性别", sheet.text("sex"), 18, 42);
        grid.row("居民身份证号", sheet.text("id_number"), 30, 110);
        grid.row("移动电话", sheet.text("phone"), 30, 42, "预登记批次", sheet.text("batch"), 28, 40);
        grid.row("开户银行", sheet.text("bank_name"), 30, 110);
        paper.box(INK, 0.3, 155, photo, 40, grid.bottom() - photo);
        UntoldLooks.photo(paper, sheet, 162 + dice.real(-2, 2), photo + 1.5, 26, 36.4, dice);
        String card = sheet.text("bank_card_number");
        grid.row("银行卡号", dice.chance(0.4) ? Wording.grouped(card) : card, 30, 150);
        grid.row("毕业院校", sheet.text("school"), 30, 76, "学历层次", sheet.text("level"), 26, 48);
        grid.row("专业名称", sheet.text("major"), 30, 76, "学习形式", sheet.text("study_form"), 26, 48);
        String from = Wording.dotted(sheet.date("enrolment_date"));
        String to = Wording.dotted(sheet.date("graduation_date"));
        grid.row("入学日期", from, 30, 60, "毕业日期", to, 30, 60);
        grid.row("毕业证编号", sheet.text("certificate_number"), 30, 150);
        return grid.bottom();
    }

    private void superior(Paper paper, Sheet sheet, double top, Dice dice) {
        paper.box(INK, 0.3, LEFT, top, 70, 11);
        paper.box(INK, 0.3, LEFT + 70, top, WIDE - 70, 11);
        paper.fitted(Face.SONG, 3.8, INK, LEFT + 3, top + 6.9, 64, "所属区总工会（产业、直属单位工会）");
        hand.within(paper, 6.2, hand.pen(dice), LEFT + 74, top + 7.6, 100, sheet.text("district_union"), dice);
    }

    private void promise(Paper paper, Sheet sheet, double top, Dice dice) {
        paper.box(INK, 0.3, LEFT, top, HALF, 88);
        paper.centred(Face.SONG_BOLD, 4.2, INK, LEFT + HALF / 2, top + 7, "申 请 人 承 诺");
        String text = "　　本人系单位在职职工，自愿申领学历补助。上述信息及所附证件、证书、学历备案表均真实无误，此前未享受过本补助；如与事实不符，愿承担相应后果。";
        paper.wrapped(Face.SONG, 3.7, INK, LEFT + 4, top + 15, HALF - 9, 6.2, text);
        paper.text(Face.SONG, 4, INK, LEFT + 8, top + 62, "申请人（亲笔）：");
        if (sheet.yes("signature_present")) {
            hand.sign(paper, 8, hand.pen(dice), LEFT + 36, top + 63, sheet.text("signer"), dice);
        }
        day(paper, hand, sheet.date("signed"), LEFT + 30, top + 78, dice);
    }

    private void opinion(Paper paper, Sheet sheet, double top, Set<Effect> effects, Dice dice) {
        double x = LEFT + HALF;
        Color pen = hand.pen(dice);
        paper.box(INK, 0.3, x, top, WIDE - HALF, 88);
        paper.centred(Face.SONG_BOLD, 4.2, INK, x + (WIDE - HALF) / 2, top + 7, "单 位 工 会 意 见");
        String text = "　　该职工为本会会员，已核对预登记名单及毕业证书原件，同意申领。";
        paper.wrapped(Face.SONG, 3.7, INK, x + 4, top + 15, WIDE - HALF - 9, 6.2, text);
        paper.text(Face.SONG, 4, INK, x + 4, top + 32, "经办人（工会联系人）：");
        hand.within(paper, 6, pen, x + 43, top + 32.4, 44, sheet.text("contact_name"), dice);
        paper.text(Face.SONG, 4, INK, x + 4, top + 42, "经办人电话：");
        hand.within(paper, 6, pen, x + 27, top + 42.4, 58, sheet.text("contact_phone"), dice);
        paper.text(Face.SONG, 4, INK, x + 8, top + 60, "工会（盖章）");
        day(paper, hand, sheet.date("stamped"), x + 32, top + 80, dice);
        if (sheet.yes("seal_present")) {
            double across = x + 52 + dice.real(-8, 14);
            double down = top + 67 + dice.real(-2, 1);
            FormArtist.seal(paper, 41, across, down, sheet.text("seal_text"), effects, dice);
        }
    }

    /** Numbers by hand before the printed words of a day. */
    static void day(Paper paper, Handwriting hand, LocalDate day, double x, double y, Dice dice) {
        Color pen = hand.pen(dice);
        int[] numbers = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        double[] at = {0, 20, 34};
        for (int i = 0; i < numbers.length; i++) {
            hand.write(paper, 5, pen, x + at[i], y, Integer.toString(numbers[i]), dice);
            paper.text(Face.SONG, 4, INK, x + at[i] + (i == 0 ? 14 : 8.6), y, "年月日".substring(i, i + 1));
        }
    }
}
