package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;

/** Forms of {@link Style#UNFORESEEN} whose offices changed a form for other payments as little as they could. */
final class UnforeseenCopies {
    private static final String REASON = "　　本人于{enrolment_date}入读{school}，所学专业为{major}，学习形式为{study_form}，预登记批次为{batch}，"
            + "{graduation_date}毕业，获{level}毕业证书，证书编号{certificate_number}。按照《工会会员补助办法》，现申请学历教育补助。";

    private UnforeseenCopies() {}

    /** The form for subsidies for skills, with the diploma for a certificate. */
    static void skills(UnforeseenPage page) {
        page.in(Face.SONG, Face.SONG, 3.9, LocalDate::toString);
        page.title(Face.SONG_BOLD, 7, 20, "职工技能（学历）提升补贴申请表");
        double y = page.part(17, 27, 176, "一、申请人基本信息");
        double top = y;
        y = page.row(17, y, 10.5, "姓　　名=name 26 50", "性　　别=sex 24 42");
        y = page.row(17, y, 10.5, "身份证号码=id_number 26 116");
        y = page.row(17, y, 10.5, "联系电话=phone 26 50", "从事岗位=" + UnforeseenTables.trade(page) + " 24 42");
        y = page.row(17, y, 10.5, "用人单位=employer 26 116");
        page.photo(new Box(159, top, 34, 42), page.pens().dice());
        y = page.row(17, y, 10.5, "所属工会组织=unit_union 26 150");
        y = page.part(17, y, 176, "二、证书信息");
        page.label(new Box(17, y, 26, 10.5), "证书类别");
        page.choices(new Box(43, y, 150, 10.5), "'学历证书", "职业资格证书", "职业技能等级证书", "学历证书");
        y = page.row(17, y + 10.5, 10.5, "发证院校=school 26 64", "专业（工种）=major 24 62");
        y = page.row(17, y, 10.5, "等级（学历）=level 26 22", "学习形式=study_form 20 22", "证书编号=certificate_number 24 62");
        y = page.row(17, y, 10.5, "入学日期=enrolment_date 26 28", "毕业日期=graduation_date 20 36", "预登记批次=batch 24 42");
        y = page.part(17, y, 176, "三、银行账户信息");
        y = page.row(17, y, 10.5, "户　　名=name 26 64", "开户银行=bank_name 24 62");
        y = page.row(17, y, 10.5, "银行账号=bank_card_number 26 150");
        ofSkills(page, page.part(17, y, 176, "四、申请人承诺"));
    }

    private static void ofSkills(UnforeseenPage page, double top) {
        page.frame(new Box(17, top, 176, 23));
        page.print(21, top + 7.5, "本人承诺所提供的信息、材料真实有效，未重复申领补贴，否则愿承担法律责任。");
        page.signature(62, top + 18.5, "申请人（签名）：");
        page.day(147, top + 18.5, "signed");
        double y = page.part(17, top + 23, 176, "五、所属工会审核意见");
        y = page.row(17, y, 11, "上级主管工会=~district_union 26 150");
        y = page.row(17, y, 11, "经　办　人=~contact_name 26 54", "联系电话=~contact_phone 24 72");
        page.frame(new Box(17, y, 176, 48));
        page.pens().opinion(27, y + 13, 80);
        page.print(132, y + 21, "（盖章）");
        page.day(144, y + 44, "stamped");
        page.pens().stamp(150, y + 23);
    }

    /** A company union's form for all payments to members; why this one is asked for stands in a sentence. */
    static void benefit(UnforeseenPage page) {
        page.in(Face.SONG, Face.KAI, 4.1, Wording::plainDay);
        page.title(Face.SONG_BOLD, 7.4, 23, "工会会员补助申请表");
        double y = page.row(18, 31, 11.5, "会员姓名=name 24 50", "性　　别=sex 22 44");
        y = page.row(18, y, 11.5, "身份证号=id_number 24 116");
        y = page.row(18, y, 11.5, "手机号码=phone 24 50", "岗　　位=" + UnforeseenTables.trade(page) + " 22 44");
        y = page.row(18, y, 11.5, "工作单位=employer 24 116");
        page.photo(new Box(158, 31, 34, 46), page.pens().dice());
        y = page.row(18, y, 11.5, "工会名称=unit_union 24 150");
        page.label(new Box(18, y, 24, 11.5), "申请类别");
        page.choices(new Box(42, y, 150, 11.5), "'学历教育", "困难帮扶", "住院慰问", "生育慰问", "学历教育", "其他");
        y += 11.5;
        page.label(new Box(18, y, 24, 62), "申请理由");
        page.frame(new Box(42, y, 150, 62));
        page.blanks(46, y + 9, 142, 8, REASON);
        page.signature(84, y + 47, "申请人签名：");
        page.day(146, y + 57, "signed");
        y = page.row(18, y + 62, 11.5, "开户银行=bank_name 24 50", "银行卡号=bank_card_number 22 78");
        y = page.row(18, y, 12, "上级工会=~district_union 24 150");
        page.label(new Box(18, y, 24, 56), "工会委员会|审核意见");
        page.frame(new Box(42, y, 150, 56));
        page.pens().opinion(50, y + 13, 76);
        page.answer(46, y + 32, 114, "工会负责人：", "~contact_name");
        page.answer(46, y + 46, 114, "联系电话：", "~contact_phone");
        page.print(138, y + 26, "（盖章）");
        page.day(144, y + 51, "stamped");
        page.pens().stamp(154, y + 29);
        page.small(18, y + 63, "注：申请学历教育补助的，附毕业证书和学历证书电子注册备案表；其他类别附相关证明。");
    }
}
