package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNSHOWN}, each as another office has it; here those of lines. */
final class UnshownForm {
    /** How many offices there are. */
    static final int OFFICES = 10;

    private static final Color RED = new Color(0xC0392B);
    private static final String APPLIED =
            "　　本人{name}，{sex}，身份证号码{id_number}，手机号码{phone}，系{employer}职工，{batch}参加职工学历教育预登记，"
                    + "于{enrolment_date}至{graduation_date}就读{school}的{major}专业，学习形式为{study_form}，现已取得{level}毕业证书，"
                    + "证书编号{certificate_number}。";
    private static final String PAID =
            "　　根据工会职工学历教育补助的有关规定，现申请补助，请将补助款汇入本人银行卡，" + "开户银行{bank_name}，卡号{bank_card_number}。";
    private static final String PROVEN = "　　兹证明以上申请人为{unit_union}在册会员，所填情况及所交毕业证书、身份证、银行卡复印件经我会核对与原件一致。";
    private final Fonts fonts;

    UnshownForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return draw(dice.below(OFFICES), sheet, scale, effects, dice);
    }

    /** Draws the form of one office, 0 to {@link #OFFICES} - 1. */
    BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFCFCFB, 0xF9F8F5)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        UnshownPage page = new UnshownPage(paper, sheet, new UnsaidPens(paper, sheet, effects, dice));
        switch (office) {
            case 0 -> UnshownTables.approved(page);
            case 1 -> UnshownTables.award(page);
            case 2 -> proven(page);
            case 3 -> platform(page);
            case 4 -> UnshownSheets.collected(page);
            case 5 -> UnshownSheets.paid(page);
            case 6 -> UnshownSheets.ticks(page);
            case 7 -> UnshownParts.street(page);
            case 8 -> UnshownParts.listed(page);
            default -> UnshownTables.card(page);
        }
        paper.specimen(9, new Color(148, 150, 156), 0.35, 12, 291);
        return paper.picture();
    }

    /** A union of an office: what the worker applies for in sentences, and what the union certifies to it. */
    private static void proven(UnshownPage page) {
        page.in(Face.SONG, Face.SONG, 4.4, Wording::plainDay);
        page.title(Face.SONG_BOLD, 7.4, 26, "关于申领职工学历教育补助的申请");
        page.photo(new Box(159, 33, 30, 39), page.pens().dice());
        page.words(Face.HEI, 4.6, UnsaidPage.INK, 22, 69, "一、本人申请");
        double y = page.prose(22, 81, 167, 9.4, APPLIED);
        y = page.prose(22, y + 9.4, 167, 9.4, PAID);
        y = page.wrapped(22, y + 9.4, 167, 9.4, "　　以上情况属实，如有虚假，本人愿退回补助并承担责任。");
        page.signature(112, y + 5, "申请人：");
        page.day(132, y + 17, "signed");
        double top = Math.max(y + 29, 186);
        page.words(Face.HEI, 4.6, UnsaidPage.INK, 22, top, "二、工会证明");
        y = page.prose(22, top + 12, 167, 9.4, PROVEN);
        page.answer(31, y + 11, 150, "我会所属的上级工会：", "~district_union");
        page.pens().opinion(34, y + 23, 70);
        page.answer(22, y + 36, 98, "证 明 人：", "~contact_name");
        page.answer(22, y + 48, 98, "联系电话：", "~contact_phone");
        page.print(128, y + 32, "工会（盖章）");
        page.day(130, y + 54, "stamped");
        page.pens().stamp(152, y + 37);
    }

    /** What a city's service on the net prints: three columns of small labels with the entries below them. */
    private static void platform(UnshownPage page) {
        page.in(Face.HEI, Face.HEI, 3.8, day -> day.toString().replace('-', '/'));
        page.words(Face.HEI, 3.2, UnshownPage.GREY, 16, 12, "职工教育服务平台");
        page.words(Face.HEI, 3.2, UnshownPage.GREY, 160, 12, "事项：学历提升补助");
        page.title(Face.HEI_BOLD, 6.6, 24, "职工学历提升补助申领表");
        part(page, 36, "基本信息");
        page.photo(new Box(164, 42, 30, 38), page.pens().dice());
        page.stacked(18, 46, 50, "姓名", "name");
        page.stacked(68, 46, 30, "性别", "sex");
        page.stacked(98, 46, 62, "手机号码", "phone");
        page.stacked(18, 58.5, 80, "身份证号码", "id_number");
        page.stacked(18, 71, 80, "预登记批次", "batch");
        part(page, 88, "单位信息");
        page.stacked(18, 98, 140, "工作单位", "employer");
        page.stacked(18, 110.5, 178, "所在单位工会", "unit_union");
        part(page, 127, "学历信息");
        page.stacked(18, 137, 80, "毕业院校", "school");
        page.stacked(98, 137, 62, "专业", "major");
        page.stacked(160, 137, 36, "学历层次", "level");
        page.stacked(18, 149.5, 42, "入学时间", "enrolment_date");
        page.stacked(60, 149.5, 42, "毕业时间", "graduation_date");
        page.stacked(102, 149.5, 36, "学习形式", "study_form");
        page.stacked(138, 149.5, 58, "毕业证书编号", "certificate_number");
        part(page, 165, "补助发放信息");
        page.stacked(18, 175, 70, "开户银行", "bank_name");
        page.stacked(88, 175, 108, "银行卡号", "bank_card_number");
        onPaper(page);
    }

    private static void onPaper(UnshownPage page) {
        part(page, 191, "申领人签名");
        page.print(18, 200, "本人对以上信息的真实性负责，未重复申领同一学历层次的补助。");
        page.signature(18, 212, "申领人（签字）：");
        page.dated(130, 212, "日期：", "signed");
        part(page, 222, "单位工会查验（请打印后手写）");
        page.stacked(18, 231, 100, "上级工会名称", "~district_union");
        page.stacked(18, 247, 44, "工会经办人", "~contact_name");
        page.stacked(62, 247, 56, "经办人联系方式", "~contact_phone");
        page.words(Face.HEI, 3.1, UnshownPage.GREY, 18, 262, "查验意见");
        page.pens().opinion(34, 270, 74);
        page.words(Face.HEI, 3.1, UnshownPage.GREY, 130, 230, "单位工会盖章");
        page.dated(130, 273, "日期：", "stamped");
        page.pens().stamp(156, 251);
        page.words(Face.HEI, 2.8, UnshownPage.GREY, 96, 290, "第 1 页 / 共 1 页");
    }

    private static void part(UnshownPage page, double y, String heading) {
        page.ground(0xFBEFED, new Box(14, y - 5, 182, 7));
        page.heading(RED, 14, y, heading);
    }
}
