package heyan.samples;

import heyan.samples.FormLook.Rules;
import heyan.samples.FormLook.Spot;
import heyan.samples.FormLook.Spots;
import heyan.samples.FormLook.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#WITHHELD}: labels inside their cells, or a grid. */
final class WithheldForm {
    private static final Color INK = new Color(24, 24, 26);
    private static final double LEFT = 16;
    private static final double ROW = 9.4;
    private static final FormLook INSIDE = new FormLook(
            Face.SONG_BOLD,
            "广州市职工素质建设工程2021年学历补助申请表",
            "（适用于已预登记并取得毕业证书的职工）",
            Face.SONG,
            LEFT,
            178,
            new Words(
                    "职工承诺：",
                    "职工签字（手写）：",
                    "单位工会审核意见：",
                    "单位工会（盖章）",
                    "　　本人保证所填内容及上传资料真实无误，如有弄虚作假，取消补助资格并承担相应责任。",
                    "　　经审核，该职工已列入预登记名单，毕业证书、学历备案表等资料与原件相符，同意上报。",
                    "工会联系人：",
                    "联系电话：",
                    "填表日期：",
                    "本单位所属的区总工会，产业、直属单位工会为"),
            new Spots(
                    new Spot(24, 26),
                    new Spot(61, 27),
                    new Spot(114, 26),
                    new Spot(136, 26),
                    new Spot(4, 41),
                    new Spot(92, 41),
                    new Spot(128, 81),
                    new Spot(124, 73),
                    new Spot(140, 66)),
            new Rules(0, 0.35, 24, 42));
    private static final FormLook GRID = new FormLook(
            Face.HEI_BOLD,
            "2021年职工学历补助申请表",
            "广州市职工素质建设工程　已预登记并取得毕业证书",
            Face.KAI,
            12,
            186,
            new Words(
                    "申请人声明",
                    "申请人手写签名：",
                    "职工所在单位工会意见",
                    "（工会印章）",
                    "　　本表内容由本人核对无误，所附证件、证书属实有效。若与事实不符，本人自愿放弃并退回所领补助。",
                    "　　已查阅预登记公布名单并核对申请人毕业证书，内容一致，同意其申领学历补助。",
                    "工会联系人的姓名：",
                    "工会联系人的电话：",
                    "日期：",
                    "上级工会（区总工会，产业、直属单位工会）为"),
            new Spots(
                    new Spot(6, 26),
                    new Spot(42, 27),
                    new Spot(124, 26),
                    new Spot(138, 26),
                    new Spot(4, 46),
                    new Spot(4, 60),
                    new Spot(120, 83),
                    new Spot(76, 75),
                    new Spot(122, 62)),
            new Rules(0, 0.25, 37, 40));

    private final FormArtist inside;
    private final FormArtist grid;

    WithheldForm(Fonts fonts) {
        this.inside = new FormArtist(fonts, INSIDE, WithheldForm::inside);
        this.grid = new FormArtist(fonts, GRID, WithheldForm::grid);
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return (dice.chance(0.5) ? inside : grid).draw(sheet, scale, effects, dice);
    }

    private static double inside(Paper paper, Sheet sheet, Dice dice) {
        paper.text(Face.HEI, 4, INK, LEFT, 13, "附件2");
        double y = 36;
        photo(paper, sheet, 164, y, 30, 4 * ROW, dice);
        cells(paper, y, "姓名：", sheet.text("name"), 66, "性别：", sheet.text("sex"), 28, "手机：", sheet.text("phone"), 54);
        cells(paper, y + ROW, "身份证号：", sheet.text("id_number"), 92, "预登记批次：", sheet.text("batch"), 56);
        cells(paper, y + 2 * ROW, "所在单位名称：", sheet.text("employer"), 148);
        cells(paper, y + 3 * ROW, "所在单位工会名称：", sheet.text("unit_union"), 148);
        y += 4 * ROW;
        cells(paper, y, "毕业院校：", sheet.text("school"), 112, "学历层次：", sheet.text("level"), 66);
        y += ROW;
        cells(paper, y, "所学专业：", sheet.text("major"), 112, "学习形式：", sheet.text("study_form"), 66);
        y += ROW;
        String from = Wording.plainDay(sheet.date("enrolment_date"));
        String to = Wording.plainDay(sheet.date("graduation_date"));
        cells(paper, y, "入学时间：", from, 89, "毕业时间：", to, 89);
        cells(paper, y + ROW, "毕业证书编号：", sheet.text("certificate_number"), 178);
        String card = sheet.text("bank_card_number");
        cells(paper, y + 2 * ROW, "开户银行：", sheet.text("bank_name"), 84, "银行卡号：", card, 94);
        notes(paper, y + 3 * ROW);
        return y + 3 * ROW;
    }

    /** A row of cells: label, value, width, and so on; the value stands right behind its label. */
    private static void cells(Paper paper, double top, Object... cells) {
        double x = LEFT;
        for (int i = 0; i < cells.length; i += 3) {
            double width = ((Number) cells[i + 2]).doubleValue();
            String label = (String) cells[i];
            double after = paper.width(Face.SONG, 4, label) + 2.5;
            paper.box(INK, 0.3, x, top, width, ROW);
            paper.text(Face.SONG, 4, INK, x + 2, top + ROW * 0.65, label);
            paper.fitted(Face.HEI, 4, INK, x + after, top + ROW * 0.65, width - after - 1.5, (String) cells[i + 1]);
            x += width;
        }
    }

    private static double grid(Paper paper, Sheet sheet, Dice dice) {
        FormGrid grid = new FormGrid(paper, Face.SONG, Face.KAI, 12, 186, 35, 9.1, 0.25);
        photo(paper, sheet, 164, 35, 34, 4 * 9.1, dice);
        grid.row("申请人姓名", sheet.text("name"), 28, 52, "性　别", sheet.text("sex"), 22, 50);
        grid.row("公民身份号码", sheet.text("id_number"), 32, 120);
        grid.row("联系手机", sheet.text("phone"), 28, 48, "预登记项目批次", sheet.text("batch"), 36, 40);
        grid.row("单位名称", sheet.text("employer"), 28, 124);
        grid.row("单位工会名称", sheet.text("unit_union"), 32, 154);
        grid.row("就读院校", sheet.text("school"), 28, 90, "层　次", sheet.text("level"), 24, 44);
        grid.row("就读专业", sheet.text("major"), 28, 90, "学习形式", sheet.text("study_form"), 24, 44);
        String from = sheet.text("enrolment_date");
        String to = sheet.text("graduation_date");
        grid.row("入学日期", from, 28, 65, "毕业日期", to, 28, 65);
        grid.row("毕业证书编号", sheet.text("certificate_number"), 34, 152);
        String card =
                dice.chance(0.5) ? Wording.grouped(sheet.text("bank_card_number")) : sheet.text("bank_card_number");
        grid.row("银行卡号", card, 28, 72, "开户银行", sheet.text("bank_name"), 26, 60);
        notes(paper, grid.bottom());
        return grid.bottom();
    }

    /** Below the parts that follow the table. */
    private static void notes(Paper paper, double table) {
        String text = "填表说明：1.本表由系统打印，手写填空处不得留空；2.须贴上职工个人证件照；3.加盖职工所在单位工会公章后拍照上传。";
        paper.wrapped(Face.SONG, 3.5, INK, LEFT, table + 126, 178, 5.4, text);
    }

    /** Pasted or printed, blue or red or white. */
    private static void photo(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        paper.box(INK, 0.3, x, y, width, height);
        double tall = height - dice.real(2, 4);
        double wide = Math.min(width - 1.5, tall * 5 / 7);
        Color ground = new Color(dice.pick(List.of(0xF2F4F6, 0x4A86CC, 0xBE2E30)));
        paper.image(
                Portrait.draw(ground, sheet.man(), dice),
                x + (width - wide) / 2,
                y + (height - tall) / 2 + dice.real(-0.6, 0.6),
                wide,
                tall);
    }
}
