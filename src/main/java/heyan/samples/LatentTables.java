package heyan.samples;

import heyan.samples.LatentPage.Box;
import java.time.LocalDate;

/** The application forms of {@link Style#LATENT} that are tables of cells, of three offices. */
final class LatentTables {
    private static final String[] HEADS = {"起止年月日", "学校", "专业", "层次", "方式"};
    private static final String[] STUDY = {"enrolment_date+graduation_date", "school", "major", "level", "study_form"};
    private static final double[] WIDTHS = {47, 37, 28, 12, 20};

    private LatentTables() {}

    /** Pairs of labels and values; the opinions of both unions side by side, the upper one's left empty. */
    static void approval(LatentPage page) {
        page.set(Face.SONG, Face.SONG, Wording::plainDay).title(Face.SONG_BOLD, 7, 20, "职工学历提升资助申报审批表");
        page.print(3.5, 17, 29, "（2021年申领，适用于已预登记且已毕业的职工）");
        double y = page.row(17, 32, 10, "会员姓名=name 24 42", "性别=sex 16 22", "登记年季=batch 18 20");
        y = page.row(17, y, 10, "居民身份证号码=id_number 34 108");
        y = page.row(17, y, 10, "本人手机=phone 24 50", "学历程度=level 24 44");
        y = page.row(17, y, 10, "现工作单位|（按公章填写）=employer 34 108");
        page.photo(new Box(159, 32, 34, 40));
        y = page.row(17, y, 10, "会员关系所在工会=unit_union 34 142");
        y = page.row(17, y, 10, "发证院校=school 24 66", "学科专业=major 24 62");
        y = page.row(17, y, 10, "学习方式=study_form 24 66", "毕业证号码=certificate_number 24 62");
        y = page.row(17, y, 10, "入学年月日=enrolment_date 24 66", "毕业年月日=graduation_date 24 62");
        y = page.row(17, y, 10, "发卡银行=bank_name 24 66", "储蓄卡号=bank_card_number 24 62");
        y = page.row(17, y, 10.5, "归口区（局）工会=~district_union 34 142");
        y = page.row(17, y, 10.5, "工会专干=~contact_name 24 66", "专干电话|（手机或办公电话）=~contact_phone 32 54");
        page.label(new Box(17, y, 24, 34), "本人承诺");
        page.frame(new Box(41, y, 152, 34));
        page.wrapped(45, y + 7, 144, "　　本人填报的内容及上传的证件图片真实、清晰、有效，在本次申领前没有领取过市总工会的学历补助。若有不实之处，本人愿意接受取消资格、退还资助款的处理。");
        page.signature(54, y + 29, "本人签字：");
        page.day(140, y + 29, "signed");
        opinions(page, new Box(17, y + 34, 88, 72));
    }

    private static void opinions(LatentPage page, Box unit) {
        page.frame(unit);
        page.frame(new Box(unit.right(), unit.y(), unit.width(), unit.height()));
        page.print(unit.x() + 4, unit.y() + 8, "单位工会核实情况：");
        page.print(unit.right() + 4, unit.y() + 8, "区（局）工会复核情况：");
        page.print(unit.x() + 34, unit.y() + 44, "（印　章）");
        page.day(unit.x() + 40, unit.bottom() - 7, "stamped");
        page.print(unit.right() + 34, unit.y() + 44, "（印　章）");
        page.print(unit.right() + 44, unit.bottom() - 7, "年　　月　　日");
        page.stamp(unit.x() + 46, unit.y() + 42);
    }

    /** Labels on grey above their values, as an online form prints itself. */
    static void headed(LatentPage page) {
        page.set(Face.HEI, Face.HEI, LocalDate::toString).title(Face.HEI_BOLD, 6.6, 19, "职工求学圆梦补贴申领表");
        page.print(3.3, 18, 27, "申领项目：2015年秋季至2018年秋季入读预登记并毕业职工学历教育补助");
        double y = page.headed(18, 30, "姓名=name 42", "性别=sex 18", "身份证件号=id_number 78");
        y = page.headed(18, y, "手机（接收审核通知）=phone 50", "预登记时段=batch 40", "取得学历=level 48");
        y = page.headed(18, y, "用人单位名称（与工会公章一致）=employer 138");
        page.photo(new Box(156, 30, 36, 46.8));
        y = page.headed(18, y, "基层工会组织名称=unit_union 174");
        y = page.headed(18, y, "毕业学校全称=school 66", "修读专业=major 64", "就读方式=study_form 44");
        y = page.headed(18, y, "入校日期=enrolment_date 43", "毕业离校日期=graduation_date 43", "学历证书号码=certificate_number 88");
        y = page.headed(18, y, "收款银行=bank_name 66", "收款卡号（限本人借记卡）=bank_card_number 108");
        y = page.headed(
                18, y, "上一级工会（手写）=~district_union 62", "工会联络员（手写）=~contact_name 52", "联络员电话（手写）=~contact_phone 60");
        confirmed(page, new Box(18, y + 3, 174, 32));
    }

    private static void confirmed(LatentPage page, Box promise) {
        page.frame(promise);
        page.wrapped(22, promise.y() + 7, 166, "【诚信确认】本人已阅读申领须知，确认表内信息由本人填写且准确无误，同意工会向学信网、银行核验，并对上传材料的真实性负责。");
        page.signature(30, promise.bottom() - 6, "职工本人手签：");
        page.day(140, promise.bottom() - 6, "signed");
        Box unit = new Box(18, promise.bottom(), 104, 66);
        page.frame(unit);
        page.frame(new Box(122, unit.y(), 70, 66));
        page.print(22, unit.y() + 8, "【基层工会】审查结论：");
        page.print(126, unit.y() + 8, "【上一级工会】审查结论：");
        page.print(52, unit.y() + 42, "基层工会（签章）");
        page.day(66, unit.bottom() - 7, "stamped");
        page.stamp(66, unit.y() + 38);
    }

    /** A line of where somebody studied, several values in one cell, the union's part as one sentence. */
    static void merged(LatentPage page) {
        page.set(Face.SONG, Face.HEI, Wording::dotted).title(Face.SONG_BOLD, 6.8, 21, "在职职工继续教育学费补助申领审核表");
        double y = page.row(18, 29, 11, "姓名及性别=name+sex 30 62", "批次=batch 18 28");
        y = page.row(18, y, 11, "公民身份证号码=id_number 30 108");
        y = page.row(18, y, 11, "个人联系方式=phone 30 108");
        page.photo(new Box(156, 29, 36, 44));
        y = page.row(18, y, 11, "用人单位=employer 30 108");
        y = page.row(18, y, 11, "职工所属|基层工会=unit_union 30 144");
        page.label(new Box(18, y, 30, 30), "学习经历");
        double x = 48;
        for (int i = 0; i < HEADS.length; i++) {
            page.label(new Box(x, y, WIDTHS[i], 8), HEADS[i]);
            page.field(new Box(x, y + 8, WIDTHS[i], 13), STUDY[i]);
            page.frame(new Box(x, y + 21, WIDTHS[i], 9));
            x += WIDTHS[i];
        }
        y = page.row(18, y + 30, 11, "学历证书（毕业证）号=certificate_number 40 134");
        y = page.row(18, y, 11, "银行及账号|（用于转账）=bank_name+bank_card_number 40 134");
        page.label(new Box(18, y, 30, 36), "个人申领|声明");
        page.frame(new Box(48, y, 144, 36));
        page.wrapped(52, y + 7, 136, "　　本人自愿申领继续教育学费补助，已如实填写本表。此前未从广州市各级工会取得同一学历的补助，愿接受监督。");
        page.signature(58, y + 29, "声明人：");
        page.written(126, y + 29, "", "signed");
        sentence(page, new Box(48, y + 36, 144, 62));
    }

    private static void sentence(LatentPage page, Box unit) {
        page.label(new Box(18, unit.y(), 30, unit.height()), "所在工会|审核");
        page.frame(unit);
        page.blank(52, unit.y() + 10, 150, "本工会隶属", "district_union");
        page.print(151, unit.y() + 10, "，");
        page.blank(52, unit.y() + 21, 112, "材料报送人", "contact_name");
        page.print(113, unit.y() + 21, "，");
        page.blank(52, unit.y() + 32, 112, "联系方式", "contact_phone");
        page.print(113, unit.y() + 32, "。");
        page.print(146, unit.y() + 43, "（盖工会章）");
        page.day(140, unit.bottom() - 6, "stamped");
        page.stamp(158, unit.y() + 39);
        page.label(new Box(18, unit.bottom(), 30, 22), "上级工会|审核");
        page.frame(new Box(48, unit.bottom(), 144, 22));
        page.print(148, unit.bottom() + 17, "年　　月　　日");
    }
}
