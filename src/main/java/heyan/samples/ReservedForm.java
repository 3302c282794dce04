package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws the application forms 学历补助申请表 of {@link Style#RESERVED}: one table for all, or {@link ReservedLines}. */
final class ReservedForm {
    static final Color INK = new Color(18, 18, 20);
    private static final double LEFT = 14;
    private static final double BAND = 11;
    private static final double RIGHT = 196;
    private static final double ROW = 9.3;
    private static final double PHOTO = 34;

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.RESERVED);

    ReservedForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Paper paper = new Paper(
                fonts,
                RegistryArtist.WIDTH,
                RegistryArtist.HEIGHT,
                scale,
                new Color(dice.pick(List.of(0xFFFFFF, 0xFBFBF8, 0xF8F9FA))));
        if (dice.chance(0.5)) {
            table(paper, sheet, effects, dice);
        } else {
            new ReservedLines(paper, sheet, hand).draw(effects, dice);
        }
        paper.specimen(9, new Color(150, 140, 160), 0.35, 12, 24);
        return paper.picture();
    }

    private void table(Paper paper, Sheet sheet, Set<Effect> effects, Dice dice) {
        paper.centred(Face.SONG_BOLD, 5.4, INK, 105, 18, "广州市职工素质建设工程");
        paper.centred(Face.SONG_BOLD, 7.4, INK, 105, 27.5, "2021年学历补助申请表");
        paper.centred(Face.SONG, 3.9, INK, 105, 34.5, "（已预登记并取得毕业证书）");
        Color shade = dice.chance(0.5) ? new Color(0xEEF1F4) : null;
        double top = 38;
        ReservedCells cells = new ReservedCells(paper, LEFT + BAND, top, ROW, shade);
        person(cells, sheet);
        ReservedLooks.photo(paper, sheet, RIGHT - PHOTO + 4, top + 1, 26, 4 * ROW - 2, dice);
        paper.box(INK, 0.3, RIGHT - PHOTO, top, PHOTO, 4 * ROW);
        band(paper, top, cells.bottom(), "职工情况");
        double study = cells.bottom();
        study(cells, sheet);
        band(paper, study, cells.bottom(), "学历情况");
        double account = cells.bottom();
        cells.row("开户银行", sheet.text("bank_name"), 28, 143);
        String card = sheet.text("bank_card_number");
        cells.row("银行卡号", dice.chance(0.5) ? Wording.grouped(card) : card, 28, 143);
        band(paper, account, cells.bottom(), "账户");
        double y = promise(paper, sheet, cells.bottom(), dice);
        y = contact(paper, sheet, y, shade, dice);
        opinion(paper, sheet, y, effects, dice);
        paper.box(INK, 0.7, LEFT, top, RIGHT - LEFT, y + 66 - top);
        String note = "注：1.手写处须用黑色或蓝色水笔填写完整。2.须贴职工本人近期免冠证件照。3.本表加盖所在单位工会公章后拍照上传。";
        paper.wrapped(Face.SONG, 3.3, INK, LEFT, y + 72, RIGHT - LEFT, 5, note);
    }

    private static void person(ReservedCells cells, Sheet sheet) {
        cells.row("姓　名", sheet.text("name"), 28, 56, "性　别", sheet.text("sex"), 22, 31);
        cells.row("身份证号码", sheet.text("id_number"), 28, 109);
        cells.row("手机号码", sheet.text("phone"), 28, 44, "预登记批次", sheet.text("batch"), 28, 37);
        cells.row("单位名称", sheet.text("employer"), 28, 109);
        cells.row("所在单位工会名称", sheet.text("unit_union"), 38, 133);
    }

    private static void study(ReservedCells cells, Sheet sheet) {
        cells.row("毕业学校", sheet.text("school"), 28, 75, "层　次", sheet.text("level"), 26, 42);
        cells.row("所学专业", sheet.text("major"), 28, 75, "学习形式", sheet.text("study_form"), 26, 42);
        String from = Wording.paddedDay(sheet.date("enrolment_date"));
        String to = Wording.paddedDay(sheet.date("graduation_date"));
        cells.row("入学日期", from, 28, 57, "毕业日期", to, 28, 58);
        cells.row("毕业证书编号", sheet.text("certificate_number"), 38, 133);
    }

    private double promise(Paper paper, Sheet sheet, double top, Dice dice) {
        double high = 32;
        band(paper, top, top + high, "本人承诺");
        double x = LEFT + BAND;
        paper.box(INK, 0.3, x, top, RIGHT - x, high);
        String text = "　　本人已知晓学历补助申领规定，所填信息和所交资料真实、准确，未领取过广州市总工会学历补助。如有隐瞒或虚假，同意取消申领资格。";
        paper.wrapped(Face.SONG, 3.7, INK, x + 4, top + 7.5, RIGHT - x - 8, 6.2, text);
        paper.text(Face.SONG, 4, INK, x + 42, top + 26, "职工签名：");
        if (sheet.yes("signature_present")) {
            hand.sign(paper, 8, hand.pen(dice), x + 63, top + 27, sheet.text("signer"), dice);
        }
        paper.text(Face.SONG, 4, INK, x + 112, top + 26, "日期：");
        day(paper, sheet.date("signed"), x + 124, top + 26.4, dice);
        return top + high;
    }

    /** What the union's contact person writes into cells; returns where they end. */
    private double contact(Paper paper, Sheet sheet, double top, @Nullable Color shade, Dice dice) {
        Color pen = hand.pen(dice);
        double x = LEFT + BAND;
        ReservedCells cells = new ReservedCells(paper, x, top, 10.4, shade);
        cells.row("工会联系人", "", 28, 52, "联系人电话", "", 28, 63);
        written(paper, pen, x + 31, top + 7.4, 46, sheet.text("contact_name"), dice);
        written(paper, pen, x + 111, top + 7.4, 57, sheet.text("contact_phone"), dice);
        cells.row("所属区总工会或产业、直属单位工会", "", 66, 105);
        written(paper, pen, x + 69, top + 17.8, 98, sheet.text("district_union"), dice);
        return cells.bottom();
    }

    private void opinion(Paper paper, Sheet sheet, double top, Set<Effect> effects, Dice dice) {
        double x = LEFT + BAND;
        double high = 66;
        band(paper, top - 20.8, top + high, "单位工会审核");
        paper.box(INK, 0.3, x, top, RIGHT - x, high);
        String text = "　　经对照预登记公布名单，并查验该职工身份证、毕业证书原件，所填内容属实，同意其申领学历补助。";
        paper.wrapped(Face.SONG, 3.8, INK, x + 4, top + 9, RIGHT - x - 8, 6.6, text);
        paper.text(Face.SONG, 4, INK, x + 92, top + 44, "（单位工会盖章）");
        day(paper, sheet.date("stamped"), x + 98, top + 58, dice);
        if (sheet.yes("seal_present")) {
            double across = x + 118 + dice.real(-8, 12);
            double down = top + 42 + dice.real(-3, 2);
            FormArtist.seal(paper, 42, across, down, sheet.text("seal_text"), effects, dice);
        }
    }

    /** The whole day by hand, with dots or with words. */
    private void day(Paper paper, LocalDate day, double x, double y, Dice dice) {
        String text = dice.chance(0.5)
                ? Wording.plainDay(day)
                : day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
        hand.write(paper, 5.2, hand.pen(dice), x, y, text, dice);
    }

    private void written(Paper paper, Color pen, double x, double y, double room, String text, Dice dice) {
        double width = paper.width(Face.HAND, 6.2, text);
        hand.write(paper, width > room ? 6.2 * room / width : 6.2, pen, x, y, text, dice);
    }

    /** Narrow cell at the left whose heading stands from top to bottom. */
    private static void band(Paper paper, double top, double bottom, String heading) {
        paper.box(INK, 0.3, LEFT, top, BAND, bottom - top);
        double pitch = Math.min(5.8, (bottom - top - 2) / heading.length());
        double y = (top + bottom) / 2 - heading.length() * pitch / 2 + pitch * 0.78;
        for (int i = 0; i < heading.length(); i++) {
            paper.centred(
                    Face.SONG_BOLD,
                    Math.min(4.1, pitch * 0.86),
                    INK,
                    LEFT + BAND / 2,
                    y + i * pitch,
                    heading.substring(i, i + 1));
        }
    }
}
