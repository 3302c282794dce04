package heyan.samples;

import java.awt.Color;

/** Printed part of the application form 学历补助申请表: a grid of values and the pasted photo. */
final class FormTable {
    private static final Color INK = new Color(24, 24, 26);
    private final Paper paper;
    private final Sheet sheet;
    private final Dice dice;

    FormTable(Paper paper, Sheet sheet, Dice dice) {
        this.paper = paper;
        this.sheet = sheet;
        this.dice = dice;
    }

    /** Draws the style's table; returns where it ends. */
    double draw(Style style) {
        return switch (style) {
            case WORKING -> plain();
            case REPORT -> tall();
            case FRESH -> chaptered();
            case UNSEEN -> banded();
            case BLIND -> columned();
            case SEALED -> tripled();
            case NOVEL -> new NovelFormTable(paper, sheet, dice).draw();
            default -> throw new IllegalArgumentException("its tables have an artist of their own");
        };
    }

    private double plain() {
        FormGrid grid = new FormGrid(paper, Face.SONG, Face.SONG, 18, 174, 36, 10.4);
        grid.row("姓名", text("name"), 26, 52, "性别", text("sex"), 22, 38);
        grid.row("身份证号", text("id_number"), 26, 112);
        grid.row("手机号码", text("phone"), 26, 52, "预登记批次", text("batch"), 22, 38);
        photo(156, 36, 36, 31.2);
        grid.row("所在单位名称", text("employer"), 34, 140);
        grid.row("所在单位工会名称", text("unit_union"), 34, 140);
        grid.row("就读院校", text("school"), 26, 61, "专业", text("major"), 26, 61);
        grid.row("层次", text("level"), 26, 61, "学习形式", text("study_form"), 26, 61);
        grid.row("入学时间", plainDay("enrolment_date"), 26, 61, "毕业时间", plainDay("graduation_date"), 26, 61);
        grid.row("毕业证书编号", text("certificate_number"), 34, 140);
        grid.row("开户银行", text("bank_name"), 26, 52, "银行卡号", text("bank_card_number"), 26, 70);
        return grid.bottom();
    }

    private double tall() {
        FormGrid grid = new FormGrid(paper, Face.HEI, Face.HEI, 15, 180, 36, 9.6);
        grid.row("姓　名", text("name"), 24, 44, "性　别", text("sex"), 20, 50);
        grid.row("身份证号码", text("id_number"), 24, 114);
        grid.row("手　机", text("phone"), 24, 114);
        photo(153, 36, 42, 38.4);
        grid.row("工作单位", text("employer"), 24, 114);
        grid.row("所在单位工会", text("unit_union"), 30, 150);
        grid.row("预登记批次", text("batch"), 24, 60, "学习形式", text("study_form"), 24, 72);
        grid.row("就读学校", text("school"), 24, 60, "所学专业", text("major"), 24, 72);
        String[] days = {text("enrolment_date"), text("graduation_date")};
        grid.row("学历层次", text("level"), 24, 40, "入学日期", days[0], 22, 36, "毕业日期", days[1], 22, 36);
        grid.row("毕业证书编号", text("certificate_number"), 30, 150);
        grid.row("开户银行", text("bank_name"), 24, 50, "银行卡号", text("bank_card_number"), 24, 82);
        return grid.bottom();
    }

    private double chaptered() {
        FormGrid grid = new FormGrid(paper, Face.HEI, Face.KAI, 16, 178, 38, 8.6);
        grid.chapter("一、职工基本信息", 178);
        photo(164, 45, 30, 34.4);
        grid.row("姓　　名", text("name"), 28, 56, "性别", text("sex"), 20, 44);
        grid.row("身份证号", text("id_number"), 28, 120);
        grid.row("手　　机", text("phone"), 28, 120);
        grid.row("单位名称", text("employer"), 28, 120);
        grid.row("所在单位工会名称", text("unit_union"), 38, 140);
        grid.chapter("二、预登记及毕业信息", 178);
        grid.row("预登记项目/批次", text("batch"), 38, 42, "毕业证书编号", text("certificate_number"), 32, 66);
        grid.row("就读院校", text("school"), 24, 82, "层次", text("level"), 24, 48);
        grid.row("就读专业", text("major"), 24, 82, "学习形式", text("study_form"), 24, 48);
        grid.row("入学时间", dotted("enrolment_date"), 24, 65, "毕业时间", dotted("graduation_date"), 24, 65);
        grid.chapter("三、收款账户", 178);
        grid.row("银行卡号", text("bank_card_number"), 24, 72, "开户银行", text("bank_name"), 24, 58);
        return grid.bottom();
    }

    private double banded() {
        photo(15, 37, 32, 38);
        FormGrid person = new FormGrid(paper, Face.KAI, Face.SONG, 47, 148, 37, 9.5);
        person.row("姓名", text("name"), 24, 56, "性别", text("sex"), 22, 46);
        person.row("身份证号", text("id_number"), 24, 124);
        person.row("手机", text("phone"), 24, 50, "预登记项目批次", text("batch"), 32, 42);
        person.row("所在单位名称", text("employer"), 30, 118);
        FormGrid study = new FormGrid(paper, Face.KAI, Face.SONG, 27, 168, person.bottom(), 9.5);
        study.row("所在单位工会名称", text("unit_union"), 40, 128);
        study.row("就读院校", text("school"), 24, 70, "层次", text("level"), 24, 50);
        study.row("专业", text("major"), 24, 70, "学习形式", text("study_form"), 24, 50);
        study.row("入学时间", paddedDay("enrolment_date"), 24, 60, "毕业时间", paddedDay("graduation_date"), 24, 60);
        study.row("毕业证书编号", text("certificate_number"), 40, 128);
        FormGrid bank = new FormGrid(paper, Face.KAI, Face.SONG, 27, 168, study.bottom(), 9.5);
        bank.row("开户银行", text("bank_name"), 40, 128);
        bank.row("银行卡号", text("bank_card_number"), 40, 128);
        band(person.bottom(), study.bottom(), "毕业信息");
        band(study.bottom(), bank.bottom(), "账户");
        return bank.bottom();
    }

    /** Labels left of the person's values, above the study's; a heavier line round all. */
    private double columned() {
        FormGrid grid = new FormGrid(paper, Face.SONG, Face.HEI, 17, 175, 39, 10.2, 0.2);
        grid.row("姓名", text("name"), 30, 52, "性别", text("sex"), 20, 37);
        grid.row("公民身份号码", text("id_number"), 30, 109);
        grid.row("手机号", text("phone"), 30, 109);
        grid.row("单位全称", text("employer"), 30, 109);
        photo(156, 39, 36, 40.8);
        grid.row("单位工会名称", text("unit_union"), 30, 145);
        grid.headed(
                "毕业院校",
                text("school"),
                54,
                "所学专业",
                text("major"),
                55,
                "学历层次",
                text("level"),
                28,
                "学习形式",
                text("study_form"),
                38);
        grid.row("入学时间", slashed("enrolment_date"), 30, 57.5, "毕业时间", slashed("graduation_date"), 30, 57.5);
        grid.row("登记批次", text("batch"), 30, 37, "学历证书编号", text("certificate_number"), 30, 78);
        grid.row("开户行", text("bank_name"), 30, 52, "银行卡账号", bank(), 26, 67);
        paper.box(INK, 0.6, 17, 39, 175, grid.bottom() - 39);
        return grid.bottom();
    }

    /** Three pairs to a row where they are short; where the money goes stands before the study. */
    private double tripled() {
        FormGrid grid = new FormGrid(paper, Face.HEI, Face.SONG, 20, 170, 38, 9.9, 0.25);
        grid.row("职工姓名", text("name"), 26, 46, "性别", text("sex"), 18, 46);
        grid.row("身份证号码", text("id_number"), 26, 110);
        grid.row("手机", text("phone"), 26, 46, "预登记批次", text("batch"), 28, 36);
        grid.row("单位名称", text("employer"), 26, 110);
        photo(156, 38, 34, 39.6);
        grid.row("基层工会名称", text("unit_union"), 36, 134);
        grid.row("开户银行", text("bank_name"), 26, 47, "银行卡号", bank(), 26, 71);
        grid.row("毕业学校", text("school"), 26, 72, "学习形式", text("study_form"), 26, 46);
        grid.row("专业名称", text("major"), 26, 72, "学历层次", text("level"), 26, 46);
        grid.row("入学日期", plainDay("enrolment_date"), 26, 59, "毕业日期", plainDay("graduation_date"), 26, 59);
        grid.row("毕业证书编号", text("certificate_number"), 36, 134);
        return grid.bottom();
    }

    private String bank() {
        return Wording.grouped(text("bank_card_number"));
    }

    private String slashed(String field) {
        return sheet.date(field).toString().replace('-', '/');
    }

    /** Narrow box left of the rows with its heading from top to bottom. */
    private void band(double top, double bottom, String heading) {
        paper.box(INK, 0.3, 15, top, 12, bottom - top);
        double y = (top + bottom) / 2 - heading.length() * 2.6 + 3.8;
        for (int i = 0; i < heading.length(); i++) {
            paper.centred(Face.KAI, 4.2, INK, 21, y + i * 5.2, heading.substring(i, i + 1));
        }
    }

    private String paddedDay(String field) {
        return Wording.paddedDay(sheet.date(field));
    }

    private String text(String field) {
        return sheet.text(field);
    }

    private String plainDay(String field) {
        return Wording.plainDay(sheet.date(field));
    }

    private String dotted(String field) {
        return Wording.dotted(sheet.date(field));
    }

    private void photo(double x, double y, double width, double height) {
        photo(paper, sheet, x, y, width, height, dice);
    }

    /** The frame for the photo, and the photo as somebody pasted it. */
    static void photo(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        paper.box(INK, 0.3, x, y, width, height);
        double tall = height - 1.6;
        double wide = tall * 25 / 33;
        Color ground = dice.chance(0.5) ? new Color(196, 44, 48) : new Color(72, 134, 206);
        paper.image(
                Portrait.draw(ground, sheet.man(), dice),
                x + (width - wide) / 2 + dice.real(-0.8, 0.8),
                y + 0.8 + dice.real(-0.4, 0.4),
                wide,
                tall);
    }
}
