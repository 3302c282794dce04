package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNSPOKEN}, each as another office has it; here those without cells. */
final class UnspokenForm {
    /** How many offices there are. */
    static final int OFFICES = 5;

    private static final List<String> NOTICE = List.of(
            "1. 申领人应为本市工会会员，入读时已办理预登记并列入公布名单，且已取得国家承认的毕业证书。",
            "2. 回执由申领人打印、亲笔签名，送所在工会核对后加盖公章，与身份证、银行卡、毕业证书、学历电子注册备案表一并拍照上传。",
            "3. 银行账户须为申领人本人的借记卡；工会填写的各项用黑色水笔书写，不得空缺。",
            "4. 同一学历层次只能领取一次补助。咨询时间：工作日9:00—12:00，14:00—17:00。");
    private static final List<String> LETTER = List.of(
            "本人{name}（{sex}，居民身份号码{id_number}），现在{employer}任职，工会组织关系在{unit_union}，联系号码为{phone}。",
            "工作之余，本人坚持在职进修，于{enrolment_date}入读{school}，就读{major}专业，学习途径为{study_form}，入读时已在{batch}批次办理预登记。"
                    + "现已于{graduation_date}毕业，学历为{level}，证书号为{certificate_number}。",
            "为此，特向工会申领学历补助，款项请拨付至本人{bank_name}账户，账号为{bank_card_number}。",
            "以上情况如有虚假，本人愿意承担责任并全额退款。恳请批准。");
    private final Fonts fonts;

    UnspokenForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return draw(dice.below(OFFICES), sheet, scale, effects, dice);
    }

    /** Draws the form of one office, 0 to {@link #OFFICES} - 1. */
    BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFDFCFA, 0xF9F8F4)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        UnspokenPage page = new UnspokenPage(paper, sheet, effects, dice);
        switch (office) {
            case 0 -> UnspokenTables.approval(page);
            case 1 -> UnspokenTables.panels(page);
            case 2 -> receipt(page);
            case 3 -> letter(page);
            default -> UnspokenTables.divided(page);
        }
        paper.specimen(9, new Color(146, 148, 158), 0.35, 10, 290);
        return paper.picture();
    }

    /** A notice to keep, below the cut a receipt: small labels, under each its value on a line. */
    private static void receipt(UnspokenPage page) {
        page.in(Face.HEI, Face.SONG, Wording::paddedDay).centred(Face.HEI_BOLD, 5.4, 15, "职工学历补助申领须知");
        double y = 22;
        for (String point : NOTICE) {
            y = page.wrapped(3.3, 18, y, 174, 4.8, point);
        }
        page.dashes(14, y + 0.5, 196);
        page.print(2.9, 94, y + 4.4, "沿线裁下，上联自存");
        page.centred(Face.HEI_BOLD, 6.4, y + 13, "职工学历补助申领回执");
        double bottom = applied(page, y + 19);
        page.wrapped(3.6, 18, bottom + 1, 174, 5.6, "本人知悉并遵守申领须知，所填内容与证件、证书一致，未重复申领；如填写不实，自愿放弃申领资格并退回已领款项。");
        page.signature(24, bottom + 17, "申领职工（本人手写）：");
        page.dated(122, bottom + 17, "签名时间：", "signed");
        page.rule(0.5, 18, bottom + 23, 192);
        page.print(4.2, 18, bottom + 29, "以下由职工所在工会核对后填写");
        page.stacked(18, bottom + 35, 84, "上一级工会（区总工会、产业工会等）", "~district_union");
        page.stacked(18, bottom + 50, 38, "工会填报人", "~contact_name");
        page.stacked(62, bottom + 50, 52, "填报人联系电话", "~contact_phone");
        page.print(18, bottom + 70, "工会核对结论：与公布名单及原件相符。");
        page.print(140, bottom + 50, "工会盖章处");
        page.dated(124, bottom + 70, "盖章时间：", "stamped");
        page.stamp(152, bottom + 49);
    }

    private static double applied(UnspokenPage page, double top) {
        double pitch = 13.4;
        page.photo(new Box(160, top - 3, 32, 40));
        page.stacked(18, top, 48, "职工姓名", "name");
        page.stacked(72, top, 20, "性别", "sex");
        page.stacked(98, top, 54, "手机号", "phone");
        double y = top + pitch;
        page.stacked(18, y, 88, "身份证号码（18位）", "id_number");
        page.stacked(112, y, 40, "预登记季度", "batch");
        y += pitch;
        page.stacked(18, y, 134, "任职单位（与营业执照、法人证书一致）", "employer");
        y += pitch;
        page.stacked(18, y, 174, "会籍所在工会（与公章一致）", "unit_union");
        y += pitch;
        page.stacked(18, y, 76, "颁证学校", "school");
        page.stacked(100, y, 62, "专业", "major");
        page.stacked(168, y, 24, "学历", "level");
        y += pitch;
        page.stacked(18, y, 46, "办学形式", "study_form");
        page.stacked(70, y, 58, "入学时间（年月日）", "enrolment_date");
        page.stacked(134, y, 58, "毕业时间（年月日）", "graduation_date");
        y += pitch;
        page.stacked(18, y, 174, "证书编号（毕业证书）", "certificate_number");
        y += pitch;
        page.stacked(18, y, 70, "补助发放银行", "bank_name");
        page.stacked(94, y, 98, "本人账号（借记卡卡号）", "bank_card_number");
        return y + pitch;
    }

    /** A letter from the worker with the photo below it, then the certificate 证明 of the union. */
    private static void letter(UnspokenPage page) {
        page.in(Face.SONG, Face.SONG, Wording::plainDay).centred(Face.SONG_BOLD, 7.6, 30, "关于申领职工学历补助的申请");
        page.blank(22, 46, 116, "致：", "district_union");
        double y = 48;
        for (String paragraph : LETTER) {
            y = page.prose(22, y + 9.4, 166, 9.4, "　　" + paragraph);
        }
        page.print(2.9, 24, y + 48.5, "（近期证件照）");
        page.photo(new Box(22, y + 6, 30, 39));
        page.signature(104, y + 22, "申请人亲笔签名：");
        page.day(128, y + 36, "signed");
        double top = Math.max(y + 55, 186);
        page.rule(0.3, 22, top, 188);
        page.centred(Face.SONG_BOLD, 5.6, top + 10, "单 位 工 会 证 明");
        page.prose(22, top + 20, 166, 8, "　　经查，{name}同志是本工会会员，上文所述与预登记公布名单、毕业证书原件一致，请予核发补助。");
        page.blank(22, top + 46, 96, "工会经办同志：", "contact_name");
        page.blank(22, top + 58, 96, "经办同志电话：", "contact_phone");
        page.print(118, top + 40, "证明单位（工会公章）：");
        page.day(132, top + 82, "stamped");
        page.stamp(150, top + 59);
    }
}
