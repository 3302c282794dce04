package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.time.LocalDate;

/** Forms of {@link Style#UNHEARD} that a platform prints or that are tables of another kind, of four offices. */
final class UnheardSheets {
    private static final Color RED = new Color(0xB8332C);

    private UnheardSheets() {}

    /** What a union's platform prints: pale rules, shaded labels, and below what is written on paper. */
    static void platform(UnheardPage page) {
        page.in(Face.HEI, Face.HEI, 3.6, LocalDate::toString);
        page.ruled(0xB4B9C2, 0.2).labelsAtLeft().grouping().shaded(0xF1F3F7);
        page.title(Face.HEI_BOLD, 6.4, 18, "职工教育补助申领单");
        page.small(16, 26, "职工服务平台　在线申领　补助项目：学历补助");
        page.heading(RED, 16, 37, "个人信息");
        page.photo(new Box(164, 42, 30, 38), page.pens().dice());
        double y = page.row(16, 42, 9.5, "姓名=name 28 60", "性别=sex 22 38");
        y = page.row(16, y, 9.5, "证件号码=id_number 28 60", "手机号=phone 22 38");
        y = page.row(16, y, 9.5, "工作单位=employer 28 120");
        y = page.row(16, y, 9.5, "所属工会=unit_union 28 120");
        page.heading(RED, 16, y + 10, "学历信息");
        y = page.row(16, y + 15, 9.5, "毕业院校=school 28 61", "专业名称=major 28 61");
        y = page.row(16, y, 9.5, "学历层次=level 28 61", "学习形式=study_form 28 61");
        y = page.row(16, y, 9.5, "入学日期=enrolment_date 28 61", "毕业日期=graduation_date 28 61");
        y = page.row(16, y, 9.5, "毕业证书编号=certificate_number 28 61", "预登记批次=batch 28 61");
        page.heading(RED, 16, y + 10, "收款账户");
        y = page.row(16, y + 15, 9.5, "开户银行=bank_name 28 61", "银行卡号=bank_card_number 28 61");
        page.heading(RED, 16, y + 10, "本人确认");
        page.print(18, y + 20, "本人已阅读申领须知，承诺所填信息真实有效。");
        page.signature(18, y + 32, "申领人签字：");
        page.dated(126, y + 32, "签字日期：", "signed");
        verified(page, y + 38);
    }

    private static void verified(UnheardPage page, double top) {
        page.heading(RED, 16, top + 6, "单位工会查验（打印后手写并盖章）");
        double y = page.row(16, top + 11, 12, "上级主管工会=~district_union 28 150");
        y = page.row(16, y, 12, "工会负责人=~contact_name 28 61", "联系方式=~contact_phone 28 61");
        page.label(new Box(16, y, 28, 48), "查验意见");
        page.frame(new Box(44, y, 150, 48));
        page.pens().note(50, y + 13, 62, "已查验原件，同意。");
        page.print(116, y + 24, "单位工会（章）");
        page.day(142, y + 43, "stamped");
        page.pens().stamp(150, y + 25);
    }

    /** An industry: three pairs a row, and those who sign beside each other. */
    static void reported(UnheardPage page) {
        page.in(Face.SONG, Face.SONG, 3.8, Wording::dotted);
        page.ruled(0x1B1B1E, 0.22).centring().title(Face.HEI_BOLD, 7.4, 25, "职工学历进修补助呈报表");
        double y = page.row(12, 34, 13, "姓　名=name 18 36", "性别=sex 14 14", "联系电话=phone 18 54");
        y = page.row(12, y, 13, "身份证号=id_number 18 64", "登记批次=batch 18 54");
        y = page.row(12, y, 13, "单位名称=employer 18 136");
        page.photo(new Box(166, 34, 32, 52), page.pens().dice());
        y = page.row(12, y, 13, "所在工会=unit_union 18 136");
        y = page.row(12, y, 13, "毕业院校=school 18 58", "专　业=major 14 50", "学　历=level 14 32");
        y = page.row(12, y, 13, "学习形式=study_form 18 58", "入学日期=enrolment_date 18 36", "毕业日期=graduation_date 18 38");
        y = page.row(12, y, 13, "证书编号=certificate_number 18 58", "开户银行=bank_name 18 36", "卡号=bank_card_number 12 44");
        y = page.row(
                12, y, 14, "隶属工会=~district_union 18 58", "工会|联络员=~contact_name 18 36", "联络电话=~contact_phone 18 38");
        page.label(new Box(12, y, 62, 9), "申请人声明");
        page.label(new Box(74, y, 62, 9), "基层工会意见");
        page.label(new Box(136, y, 62, 9), "上级工会意见");
        signatories(page, y + 9);
    }

    private static void signatories(UnheardPage page, double top) {
        for (int i = 0; i < 3; i++) {
            page.frame(new Box(12 + i * 62, top, 62, 84));
        }
        page.wrapped(16, top + 11, 54, 6.6, "　　以上内容由本人填报，真实无误，特申请学历进修补助。");
        page.print(16, top + 46, "本人签名：");
        page.signature(26, top + 59, "");
        page.day(22, top + 76, "signed");
        page.pens().note(79, top + 16, 50, "属实，同意呈报。");
        page.print(96, top + 48, "（公　章）");
        page.day(84, top + 76, "stamped");
        page.pens().stamp(105, top + 56);
        page.print(158, top + 48, "（公　章）");
        page.print(158, top + 76, "年　　月　　日");
        page.small(12, top + 91, "注：1. 本表除签名、工会联络员及意见栏外均须打印；2. 随表报送毕业证书复印件及学历电子注册备案表。");
    }

    /** A city: the worker's table, and below a dashed line what the basic-level union returns. */
    static void receipt(UnheardPage page) {
        page.in(Face.SONG, Face.KAI, 4.1, Wording::paddedDay);
        page.title(Face.SONG_BOLD, 7.4, 23, "职工学历教育补助申请表");
        double y = page.row(20, 30, 11, "姓　　名=name 24 38", "性别=sex 14 16", "学历=level 14 32");
        y = page.row(20, y, 11, "身份证号码=id_number 24 58", "手机=phone 14 42");
        y = page.row(20, y, 11, "工作单位=employer 24 114");
        page.photo(new Box(158, 30, 32, 44), page.pens().dice());
        y = page.row(20, y, 11, "工会名称=unit_union 24 114");
        y = page.row(20, y, 11, "毕业院校=school 24 61", "专业名称=major 24 61");
        y = page.row(20, y, 11, "入学时间=enrolment_date 24 61", "毕业时间=graduation_date 24 61");
        y = page.row(20, y, 11, "学习形式=study_form 24 26", "批次=batch 14 21", "毕业证书编号=certificate_number 30 55");
        y = page.row(20, y, 11, "开户银行=bank_name 24 51", "银行卡号=bank_card_number 24 71");
        page.label(new Box(20, y, 24, 30), "本人承诺|及签名");
        page.frame(new Box(44, y, 146, 30));
        page.wrapped(48, y + 8, 138, 6, "　　本人对填写内容和提供材料的真实性负责，如有虚假，退回补助款。");
        page.signature(52, y + 25, "本人签名：");
        page.day(142, y + 25, "signed");
        page.cut(y + 42, "基层工会填写以下回执，与申请表一并上报");
        returned(page, y + 42);
    }

    private static void returned(UnheardPage page, double top) {
        page.title(Face.SONG_BOLD, 6, top + 15, "核　实　回　执");
        page.answer(22, top + 29, 104, "", "~district_union");
        page.print(105, top + 29, "（上级工会）：");
        page.wrapped(22, top + 40, 166, 7.6, "　　上述职工系我会会员，其申请表所填内容及身份证、毕业证书、银行卡，我会已与原件核对，情况属实，同意申请职工学历教育补助。");
        page.answer(24, top + 66, 98, "核实人：", "~contact_name");
        page.answer(24, top + 79, 98, "联系电话：", "~contact_phone");
        page.print(124, top + 66, "基层工会（盖章）");
        page.day(136, top + 86, "stamped");
        page.pens().stamp(150, top + 68);
    }

    /** A district: squares to tick, a number with a cell for each digit. */
    static void boxes(UnheardPage page) {
        page.in(Face.SONG, Face.HEI, 3.9, Wording::plainDay);
        page.title(Face.HEI_BOLD, 7.2, 22, "职工学历提升奖补申请审批表");
        page.until(193, 31, "编号：　　　　　　　");
        double y = page.row(17, 34, 11, "申请人姓名=name 26 46");
        page.label(new Box(89, 34, 20, 11), "性　　别");
        page.choices(new Box(109, 34, 50, 11), "sex", "男", "女");
        page.label(new Box(17, y, 26, 11), "身份证号码");
        page.grid(new Box(43, y, 116, 11), "id_number");
        y = page.row(17, y + 11, 11, "手机号码=phone 26 46", "报读批次=batch 20 50");
        page.photo(new Box(159, 34, 34, 44), page.pens().dice());
        y = page.row(17, y, 11, "所在单位=employer 26 116");
        y = page.row(17, y, 11, "单位工会=unit_union 26 150");
        y = page.row(17, y, 11, "毕业院校=school 26 66", "所学专业=major 20 64");
        page.label(new Box(17, y, 26, 11), "取得学历");
        page.choices(new Box(43, y, 66, 11), "level", "专科", "本科");
        page.row(109, y, 11, "学习形式=study_form 20 64");
        y = page.row(17, y + 11, 11, "入学时间=enrolment_date 26 66", "毕业时间=graduation_date 20 64");
        y = page.row(17, y, 11, "证书编号=certificate_number 26 66", "开户银行=bank_name 20 64");
        y = page.row(17, y, 11, "银行卡号=bank_card_number 26 150");
        page.label(new Box(17, y, 26, 22), "申请人签名");
        page.frame(new Box(43, y, 150, 22));
        page.signature(50, y + 14, "");
        page.dated(120, y + 14, "签名日期：", "signed");
        approved(page, y + 22);
    }

    private static void approved(UnheardPage page, double top) {
        page.label(new Box(17, top, 26, 70), "单位工会|审　　核");
        double y = page.row(43, top, 11, "上级工会=~district_union 24 126");
        y = page.row(43, y, 11, "经办人=~contact_name 24 42", "办公电话=~contact_phone 24 60");
        page.frame(new Box(43, y, 150, 48));
        page.pens().opinion(50, y + 14, 62);
        page.print(120, y + 26, "（单位工会盖章）");
        page.day(142, y + 43, "stamped");
        page.pens().stamp(150, y + 25);
        page.label(new Box(17, top + 70, 26, 26), "上级工会|审　　批");
        page.frame(new Box(43, top + 70, 150, 26));
        page.print(50, top + 81, "□ 同意　　□ 不同意　　原因：");
        page.print(116, top + 91, "（盖章）");
        page.print(152, top + 91, "年　　月　　日");
    }
}
