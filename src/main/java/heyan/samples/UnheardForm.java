package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNHEARD}, each as another office has it; here those of lines. */
final class UnheardForm {
    /** How many offices there are. */
    static final int OFFICES = 10;

    private static final List<String> LETTER = List.of(
            "我叫{name}，性别{sex}，身份证号码{id_number}，联系电话{phone}，现在{employer}工作，是{unit_union}会员。",
            "{enrolment_date}，我通过{batch}学历教育预登记，考入{school}，就读{major}专业，学习形式为{study_form}，于{graduation_date}毕业，"
                    + "取得{level}学历，毕业证书编号{certificate_number}。学习期间，我坚持工作、学习两不误，所有学费均由个人承担。",
            "为减轻经济负担，特向工会申请职工学历教育补助，望予批准。补助款请转入本人银行账户，开户行：{bank_name}，账号：{bank_card_number}。",
            "本人承诺以上情况及所附材料真实有效，同一学历未重复申请补助。");
    private final Fonts fonts;

    UnheardForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return draw(dice.below(OFFICES), sheet, scale, effects, dice);
    }

    /** Draws the form of one office, 0 to {@link #OFFICES} - 1. */
    BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFDFDFB, 0xF9F8F4)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        UnheardPage page = new UnheardPage(paper, sheet, new UnsaidPens(paper, sheet, effects, dice));
        switch (office) {
            case 0 -> UnheardTables.plain(page);
            case 1 -> UnheardTables.sections(page);
            case 2 -> UnheardTables.examined(page);
            case 3 -> letter(page);
            case 4 -> blanks(page);
            case 5 -> UnheardTables.hinted(page);
            case 6 -> UnheardSheets.platform(page);
            case 7 -> UnheardSheets.reported(page);
            case 8 -> UnheardSheets.receipt(page);
            default -> UnheardSheets.boxes(page);
        }
        paper.specimen(9, new Color(148, 150, 156), 0.35, 12, 290);
        return paper.picture();
    }

    /** A letter to the union, and below it what the worker's own union says. */
    private static void letter(UnheardPage page) {
        page.in(Face.SONG, Face.SONG, 4.6, Wording::plainDay);
        page.title(Face.SONG_BOLD, 8.6, 27, "职工学历教育补助申请书");
        page.photo(new Box(158, 34, 29, 38), page.pens().dice());
        page.answer(24, 50, 108, "", "~district_union");
        page.print(109, 50, "：");
        double y = page.prose(24, 62, 128, 8.6, "　　" + LETTER.get(0));
        y = Math.max(y, 70);
        for (String paragraph : LETTER.subList(1, LETTER.size())) {
            y = page.prose(24, y + 8.6, 163, 8.6, "　　" + paragraph);
        }
        page.print(33, y + 9, "此致");
        page.print(24, y + 18, "敬礼！");
        page.signature(112, y + 22, "申请人（签名）：");
        page.day(132, y + 33, "signed");
        double top = y + 40;
        page.frame(new Box(22, top, 167, 66));
        page.words(Face.HEI, 4.6, 27, top + 9, "基层工会意见");
        page.pens().note(36, top + 22, 74, "以上情况属实，同意申报。");
        page.answer(27, top + 40, 104, "联系人：", "~contact_name");
        page.answer(27, top + 53, 104, "电　话：", "~contact_phone");
        page.print(128, top + 34, "工会（盖章）");
        page.day(128, top + 56, "stamped");
        page.pens().stamp(150, top + 34);
    }

    /** Labels with underlined blanks behind them, in parts with headings. */
    private static void blanks(UnheardPage page) {
        page.in(Face.SONG, Face.KAI, 4.2, Wording::plainDay);
        page.words(Face.HEI, 4.4, 20, 17, "附件3");
        page.title(Face.HEI_BOLD, 7.4, 29, "职工学历教育补助申请登记表");
        page.words(Face.HEI, 4.5, 20, 43, "一、申请人基本情况");
        page.photo(new Box(160, 38, 30, 40), page.pens().dice());
        page.answer(24, 54, 88, "姓　　名：", "name");
        page.answer(92, 54, 130, "性　　别：", "sex");
        page.answer(24, 64.5, 152, "身份证号码：", "id_number");
        page.answer(24, 75, 152, "手机号码：", "phone");
        page.answer(24, 85.5, 190, "工作单位：", "employer");
        page.answer(24, 96, 190, "所在工会名称：", "unit_union");
        page.words(Face.HEI, 4.5, 20, 109, "二、学历教育情况");
        page.answer(24, 120, 122, "毕业院校：", "school");
        page.answer(126, 120, 190, "预登记批次：", "batch");
        page.answer(24, 130.5, 122, "所学专业：", "major");
        page.answer(126, 130.5, 190, "学历层次：", "level");
        page.answer(24, 141, 104, "入学时间：", "enrolment_date");
        page.answer(108, 141, 190, "毕业时间：", "graduation_date");
        page.answer(24, 151.5, 82, "学习形式：", "study_form");
        page.answer(86, 151.5, 190, "毕业证书编号：", "certificate_number");
        page.words(Face.HEI, 4.5, 20, 164.5, "三、本人银行卡信息");
        page.answer(24, 175.5, 98, "开户银行：", "bank_name");
        page.answer(102, 175.5, 190, "银行卡号：", "bank_card_number");
        page.print(24, 188, "本人保证以上所填内容属实，如有不实，愿承担一切责任。");
        page.signature(28, 200, "申请人签名：");
        page.dated(120, 200, "日期：", "signed");
        unionOfBlanks(page);
    }

    private static void unionOfBlanks(UnheardPage page) {
        page.words(Face.HEI, 4.5, 20, 213, "四、基层工会审核意见");
        page.pens().opinion(32, 225, 76);
        page.answer(24, 237, 122, "所属区（产业）工会：", "~district_union");
        page.answer(24, 249, 122, "审核人：", "~contact_name");
        page.answer(24, 261, 122, "联系电话：", "~contact_phone");
        page.print(134, 238, "基层工会（公章）");
        page.day(136, 262, "stamped");
        page.pens().stamp(158, 243);
        page.small(24, 274, "注：本表由申请人用电脑填写，第四项由基层工会手写；一式两份，基层工会与上级工会各存一份。");
    }
}
