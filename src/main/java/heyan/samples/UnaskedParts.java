package heyan.samples;

import heyan.samples.UnspokenPage.Box;

/** The application forms of {@link Style#UNASKED} of a development zone, of a town, and a sheet of a spreadsheet. */
final class UnaskedParts {
    private static final String REASON = "　　本人于{enrolment_date}参加{school}{study_form}学习，所学专业为{major}，"
            + "{graduation_date}毕业，取得{level}学历，毕业证书编号：{certificate_number}。现申请工会学历补助，请予批准。";

    private UnaskedParts() {}

    /** Parts with a heading row each, and the opinions of three unions. */
    static void zone(UnaskedPage form) {
        UnsaidPage page = form.page().in(Face.SONG, Face.HEI, 3.9, Wording::plainDay);
        page.title(Face.HEI_BOLD, 6.8, 19, "开发区总工会职工学历教育补贴申请表");
        double y = form.part(17, 25, 176, 7.6, "一、基本信息");
        page.photo(new Box(161, y, 32, 38.4), page.pens().dice());
        y = page.row(17, y, 9.6, "姓名=name 24 46", "性别=sex 24 50");
        y = page.row(17, y, 9.6, "身份证号码=id_number 24 66", "批次=batch 16 38");
        y = page.row(17, y, 9.6, "手机号码=phone 24 120");
        y = page.row(17, y, 9.6, "单位名称=employer 24 120");
        y = page.row(17, y, 9.6, "单位工会=unit_union 24 152");
        y = form.part(17, y, 176, 7.6, "二、学历教育情况");
        y = page.row(17, y, 9.6, "毕业院校=school 24 68", "专业名称=major 24 60");
        y = page.row(17, y, 9.6, "学历层次=level 24 68", "学习形式=study_form 24 60");
        y = page.row(17, y, 9.6, "入学时间=enrolment_date 24 68", "毕业时间=graduation_date 24 60");
        y = page.row(17, y, 9.6, "毕业证书编号=certificate_number 30 146");
        y = form.part(17, y, 176, 7.6, "三、补贴发放账户（限本人借记卡）");
        y = page.row(17, y, 9.6, "开户银行=bank_name 24 56", "银行卡号=bank_card_number 24 72");
        page.frame(new Box(17, y, 176, 24));
        page.print(21, y + 7.5, "本人承诺以上所填信息真实有效，如有虚假，自愿取消补贴资格并退回已领补贴。");
        page.signature(62, y + 19, "申请人签名：");
        page.day(145, y + 19, "signed");
        y = form.part(17, y + 24, 176, 7.6, "四、审核情况");
        y = page.row(17, y, 10.6, "上级工会全称=~district_union 30 146");
        y = page.row(17, y, 10.6, "单位工会联系人=~contact_name 30 54", "联系人电话=~contact_phone 28 64");
        checked(page, y);
    }

    private static void checked(UnsaidPage page, double y) {
        page.label(new Box(17, y, 30, 45), "单位工会|审核意见");
        page.frame(new Box(47, y, 146, 45));
        page.pens().opinion(54, y + 12, 66);
        page.print(112, y + 27, "（盖章）");
        page.day(142, y + 40, "stamped");
        page.pens().stamp(132, y + 24);
        page.label(new Box(17, y + 45, 30, 18), "开发区总工会|审批意见");
        page.frame(new Box(47, y + 45, 146, 18));
        page.print(112, y + 58, "（盖章）");
        page.print(146, y + 58, "年　　月　　日");
        page.small(17, y + 68, "注：1.“批次”为入读时预登记的批次，如2018春。2.“单位工会”须与公章名称一致。");
    }

    /** The worker's own words in one cell, then whoever has to say something. */
    static void town(UnaskedPage form) {
        UnsaidPage page = form.page().in(Face.SONG, Face.KAI, 4.2, Wording::plainDay);
        page.title(Face.SONG_BOLD, 7.4, 22, "镇总工会职工学历补助申请表");
        double y = page.row(18, 31, 12, "申请人|姓　名=name 24 48", "性　别=sex 22 46");
        y = page.row(18, y, 12, "身份证|号　码=id_number 24 116");
        y = page.row(18, y, 12, "联系电话=phone 24 48", "预登记|批　次=batch 22 46");
        page.photo(new Box(158, 31, 34, y + 6 - 31), page.pens().dice());
        page.label(new Box(18, y, 24, 12), "工作单位");
        page.cell(new Box(42, y, 116, 12), "employer");
        page.frame(new Box(158, y + 6, 34, 6));
        page.small(166.5, y + 10.2, "（本人近照）");
        y = page.row(18, y + 12, 12, "所在工会=unit_union 24 150");
        reasoned(form, y);
        y = page.row(18, y + 54, 12, "开户银行=bank_name 24 52", "账　号=bank_card_number 20 78");
        y = page.row(18, y, 12, "上一级|工　会=~district_union 24 150");
        y = page.row(18, y, 12, "工会|联系人=~contact_name 24 52", "电　话=~contact_phone 20 78");
        decided(page, y);
    }

    private static void reasoned(UnaskedPage form, double y) {
        UnsaidPage page = form.page();
        page.label(new Box(18, y, 24, 54), "申　请|理　由");
        page.frame(new Box(42, y, 150, 54));
        form.typed(46, y + 9, 142, 7.6, REASON);
        page.signature(58, y + 48, "申请人（签字）：");
        page.day(142, y + 48, "signed");
    }

    private static void decided(UnsaidPage page, double y) {
        page.label(new Box(18, y, 24, 46), "企业（村、|社区）工会|意　见");
        page.frame(new Box(42, y, 150, 46));
        page.pens().opinion(50, y + 12, 74);
        page.print(122, y + 27, "（盖章）");
        page.day(142, y + 41, "stamped");
        page.pens().stamp(140, y + 24);
        page.label(new Box(18, y + 46, 24, 27), "镇总工会|意　见");
        page.frame(new Box(42, y + 46, 150, 27));
        page.print(122, y + 60, "（盖章）");
        page.print(146, y + 69, "年　　月　　日");
    }

    /** A sheet of a spreadsheet: labels above values, days with slashes, and who filled it in below. */
    static void register(UnaskedPage form) {
        UnsaidPage page =
                form.page().in(Face.HEI, Face.SONG, 3.8, UnaskedPage::slashed).shaded(0xDDE8F3);
        form.border(0.24, new Box(14, 16, 182, 16));
        page.title(Face.HEI_BOLD, 6.2, 26, "职工学历教育补助申领登记表");
        double y = form.columns(14, 32, 8, 12, "姓名=name 36", "性别=sex 16", "身份证号=id_number 56", "手机号=phone 40");
        y = form.columns(14, y, 8, 12, "所在单位=employer 148");
        page.photo(new Box(162, 32, 34, 40), page.pens().dice());
        y = form.columns(14, y, 8, 12, "所在工会=unit_union 108", "预登记批次=batch 34", "学习形式=study_form 40");
        y = form.columns(14, y, 8, 12, "毕业院校=school 78", "专业=major 70", "学历层次=level 34");
        y = form.columns(
                14, y, 8, 12, "入学日期=enrolment_date 48", "毕业日期=graduation_date 48", "毕业证书编号=certificate_number 86");
        y = form.columns(14, y, 8, 12, "开户行=bank_name 78", "银行卡号=bank_card_number 104");
        y = form.columns(14, y, 8, 14, "隶属上级工会=~district_union 82", "工会填报人=~contact_name 44", "联系电话=~contact_phone 56");
        page.label(new Box(14, y, 126, 8), "本人签名（以上信息经本人核对无误）");
        page.label(new Box(140, y, 56, 8), "签名日期");
        page.frame(new Box(14, y + 8, 126, 20));
        page.frame(new Box(140, y + 8, 56, 20));
        page.signature(48, y + 21, "");
        page.dated(146, y + 20.5, "", "signed");
        page.label(new Box(14, y + 28, 182, 8), "单位工会审核意见");
        page.frame(new Box(14, y + 36, 182, 52));
        page.pens().opinion(22, y + 50, 76);
        page.print(112, y + 58, "单位工会盖章：");
        page.dated(124, y + 82, "日期：", "stamped");
        page.pens().stamp(152, y + 63);
        form.border(0.6, new Box(14, 16, 182, y + 72));
        page.small(14, y + 94, "说明：一人一表；蓝色栏目名称不得改动；“工会填报人”为职工所在工会负责报送的人员。");
    }
}
