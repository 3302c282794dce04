package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;

/** Draws the application form 学历补助申请表 on A4: printed values, pasted photo, handwriting, seal. */
final class FormArtist {
    private static final Color INK = new Color(24, 24, 26);
    private final Fonts fonts;
    private final boolean working;
    private final Handwriting hand;

    FormArtist(Style style, Fonts fonts) {
        this.fonts = fonts;
        this.working = style == Style.WORKING;
        this.hand = new Handwriting(style);
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, new Color(253, 253, 252));
        Face title = working ? Face.SONG_BOLD : Face.HEI_BOLD;
        paper.centred(title, 6.4, INK, 105, 22, "广州市职工素质建设工程2021年学历补助申请表");
        paper.centred(title, 5.2, INK, 105, 31, "（已预登记并取得毕业证书）");
        double top = working ? table(paper, sheet, dice) : tableB(paper, sheet, dice);
        promise(paper, sheet, top, dice);
        opinion(paper, sheet, top + 31, dice);
        paper.specimen(9, new Color(150, 150, 160), 0.35, 12, 18);
        return paper.picture();
    }

    private double table(Paper paper, Sheet sheet, Dice dice) {
        FormGrid grid = new FormGrid(paper, Face.SONG, Face.SONG, 18, 174, 36, 10.4);
        grid.row("姓名", sheet.text("name"), 26, 52, "性别", sheet.text("sex"), 22, 38);
        grid.row("身份证号", sheet.text("id_number"), 26, 112);
        grid.row("手机号码", sheet.text("phone"), 26, 52, "预登记批次", sheet.text("batch"), 22, 38);
        photo(paper, sheet, 156, 36, 36, 31.2, dice);
        grid.row("所在单位名称", sheet.text("employer"), 34, 140);
        grid.row("所在单位工会名称", sheet.text("unit_union"), 34, 140);
        grid.row("就读院校", sheet.text("school"), 26, 61, "专业", sheet.text("major"), 26, 61);
        grid.row("层次", sheet.text("level"), 26, 61, "学习形式", sheet.text("study_form"), 26, 61);
        grid.row("入学时间", day(sheet, "enrolment_date"), 26, 61, "毕业时间", day(sheet, "graduation_date"), 26, 61);
        grid.row("毕业证书编号", sheet.text("certificate_number"), 34, 140);
        grid.row("开户银行", sheet.text("bank_name"), 26, 52, "银行卡号", sheet.text("bank_card_number"), 26, 70);
        return grid.bottom();
    }

    private double tableB(Paper paper, Sheet sheet, Dice dice) {
        FormGrid grid = new FormGrid(paper, Face.HEI, Face.HEI, 15, 180, 36, 9.6);
        grid.row("姓　名", sheet.text("name"), 24, 44, "性　别", sheet.text("sex"), 20, 50);
        grid.row("身份证号码", sheet.text("id_number"), 24, 114);
        grid.row("手　机", sheet.text("phone"), 24, 114);
        photo(paper, sheet, 153, 36, 42, 38.4, dice);
        grid.row("工作单位", sheet.text("employer"), 24, 114);
        grid.row("所在单位工会", sheet.text("unit_union"), 30, 150);
        grid.row("预登记批次", sheet.text("batch"), 24, 60, "学习形式", sheet.text("study_form"), 24, 72);
        grid.row("就读学校", sheet.text("school"), 24, 60, "所学专业", sheet.text("major"), 24, 72);
        grid.row(
                "学历层次",
                sheet.text("level"),
                24,
                40,
                "入学日期",
                day(sheet, "enrolment_date"),
                22,
                36,
                "毕业日期",
                day(sheet, "graduation_date"),
                22,
                36);
        grid.row("毕业证书编号", sheet.text("certificate_number"), 30, 150);
        grid.row("开户银行", sheet.text("bank_name"), 24, 50, "银行卡号", sheet.text("bank_card_number"), 24, 82);
        return grid.bottom();
    }

    private String day(Sheet sheet, String field) {
        return working ? Wording.plainDay(sheet.date(field)) : sheet.text(field);
    }

    private static void photo(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        paper.box(INK, 0.3, x, y, width, height);
        double tall = height - 1.6;
        double wide = tall * 25 / 33;
        Color ground = dice.chance(0.5) ? new Color(196, 44, 48) : new Color(72, 134, 206);
        paper.image(
                Portrait.draw(ground, sheet.text("sex").equals("男"), dice),
                x + (width - wide) / 2 + dice.real(-0.8, 0.8),
                y + 0.8 + dice.real(-0.4, 0.4),
                wide,
                tall);
    }

    private void promise(Paper paper, Sheet sheet, double top, Dice dice) {
        double left = working ? 18 : 15;
        double width = working ? 174 : 180;
        Face face = working ? Face.SONG : Face.HEI;
        paper.box(INK, 0.3, left, top, width, 31);
        paper.wrapped(
                face, 3.7, INK, left + 4, top + 7.5, width - 8, 6, "　　本人承诺：以上所填信息及提交的资料真实、有效，如有虚假，本人愿意承担由此产生的一切责任。");
        paper.text(face, 4, INK, left + 50, top + 25, working ? "职工签名：" : "申请人（签名）：");
        paper.text(face, 4, INK, left + 118, top + 25, "日期：");
        if (sheet.yes("signature_present")) {
            hand.sign(paper, 8, hand.pen(dice), left + (working ? 72 : 84), top + 26, sheet.text("signer"), dice);
        }
        date(paper, sheet.date("signed"), left + 131, top + 25, face, dice);
    }

    private void date(Paper paper, LocalDate day, double x, double y, Face face, Dice dice) {
        Color pen = hand.pen(dice);
        hand.write(paper, 5, pen, x, y, Integer.toString(day.getYear()), dice);
        paper.text(face, 4, INK, x + 13, y, "年");
        hand.write(paper, 5, pen, x + 18.5, y, Integer.toString(day.getMonthValue()), dice);
        paper.text(face, 4, INK, x + 24.5, y, "月");
        hand.write(paper, 5, pen, x + 29.5, y, Integer.toString(day.getDayOfMonth()), dice);
        paper.text(face, 4, INK, x + 36, y, "日");
    }

    private void opinion(Paper paper, Sheet sheet, double top, Dice dice) {
        double left = working ? 18 : 15;
        double width = working ? 174 : 180;
        Face face = working ? Face.SONG : Face.HEI;
        Color pen = hand.pen(dice);
        paper.box(INK, 0.3, left, top, width, 88);
        paper.text(face, 4, INK, left + 4, top + 8, working ? "所在单位工会意见：" : "单位工会审核意见：");
        paper.wrapped(face, 3.8, INK, left + 4, top + 16, width - 8, 6.5, "　　经对照预登记公布名单审核，该职工信息属实，同意申报。");
        String lead = "本单位所属的区总工会，产业、直属单位工会为";
        paper.text(face, 4, INK, left + 4, top + 29, lead);
        double blank = left + 5 + paper.width(face, 4, lead);
        paper.line(INK, 0.25, blank, top + 30, blank + 66, top + 30);
        paper.text(face, 4, INK, blank + 67, top + 29, "工会");
        String union = sheet.text("district_union");
        if (!union.isEmpty()) {
            write(paper, pen, blank + 2, top + 29, 62, union.substring(0, union.length() - 2), dice);
        }
        contact(paper, sheet, left, top, face, pen, dice);
        date(paper, sheet.date("stamped"), left + 124, top + 80, face, dice);
        paper.text(face, 4, INK, left + 134, top + 62, working ? "（工会盖章）" : "（盖章）");
        if (sheet.yes("seal_present")) {
            Seal.stamp(
                    paper,
                    left + 140 + dice.real(-3, 3),
                    top + 63 + dice.real(-1.5, 1.5),
                    42,
                    sheet.text("seal_text"),
                    dice);
        }
    }

    private void contact(Paper paper, Sheet sheet, double left, double top, Face face, Color pen, Dice dice) {
        paper.text(face, 4, INK, left + 4, top + 44, "工会联系人姓名：");
        paper.line(INK, 0.25, left + 38, top + 45, left + 84, top + 45);
        write(paper, pen, left + 41, top + 44, 40, sheet.text("contact_name"), dice);
        paper.text(face, 4, INK, left + 4, top + 58, "工会联系人电话：");
        paper.line(INK, 0.25, left + 38, top + 59, left + 84, top + 59);
        write(paper, pen, left + 39, top + 58, 44, sheet.text("contact_phone"), dice);
    }

    private void write(Paper paper, Color pen, double x, double y, double room, String text, Dice dice) {
        double width = paper.width(Face.HAND, 6, text);
        hand.write(paper, width > room ? 6 * room / width : 6, pen, x, y, text, dice);
    }
}
