package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNFORESEEN}, each as another office has it; here a letter. */
final class UnforeseenForm {
    /** How many offices there are. */
    static final int OFFICES = 12;

    private static final List<String> LETTER = List.of(
            "　　本人{name 30}，性别{sex 14}，身份证号{id_number 50}，联系电话{phone 36}，系{employer 70}职工，{unit_union 70}会员。",
            "　　本人于{enrolment_date 40}参加{school 50}（院校）{major 40}专业学习，学习形式{study_form 26}，预登记批次{batch 26}，"
                    + "于{graduation_date 40}毕业，取得{level 18}学历，毕业证书编号{certificate_number 50}。"
                    + "现申请职工学历教育补助，补助请发放至本人账户，开户行{bank_name 44}，账号{bank_card_number 56}。",
            "　　本人承诺：所填信息及所提交材料真实有效，同一学历层次未享受过工会补助；若有虚假，愿退回全部补助并承担由此产生的一切后果。");
    private final Fonts fonts;

    UnforeseenForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return draw(dice.below(OFFICES), sheet, scale, effects, dice);
    }

    /** Draws the form of one office, 0 to {@link #OFFICES} - 1. */
    BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFDFDFC, 0xF8F8F5)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        UnforeseenPage page = new UnforeseenPage(paper, sheet, new UnsaidPens(paper, sheet, effects, dice));
        switch (office) {
            case 0 -> UnforeseenTables.district(page);
            case 1 -> UnforeseenTables.industry(page);
            case 2 -> UnforeseenTables.company(page);
            case 3 -> UnforeseenParts.sided(page);
            case 4 -> letter(page);
            case 5 -> UnforeseenSheets.program(page);
            case 6 -> UnforeseenSheets.spreadsheet(page);
            case 7 -> UnforeseenCopies.skills(page);
            case 8 -> UnforeseenParts.history(page);
            case 9 -> UnforeseenParts.levels(page);
            case 10 -> UnforeseenSheets.collected(page);
            default -> UnforeseenCopies.benefit(page);
        }
        paper.specimen(9, new Color(148, 150, 156), 0.35, 12, 291);
        return paper.picture();
    }

    /** A town: the worker applies and promises in a letter with underlined blanks, the own union certifies below. */
    private static void letter(UnforeseenPage page) {
        page.in(Face.SONG, Face.KAI, 4.6, Wording::plainDay);
        page.title(Face.SONG_BOLD, 7.6, 25, "职工学历教育补助申请及承诺书");
        page.photo(new Box(158, 33, 30, 40), page.pens().dice());
        double y = page.blanks(22, 44, 130, 9.4, LETTER.get(0));
        for (String paragraph : LETTER.subList(1, LETTER.size())) {
            y = page.blanks(22, Math.max(y + 9.4, 82), 166, 9.4, paragraph);
        }
        page.signature(104, y + 15, "申请人（签名）：");
        page.day(142, y + 27, "signed");
        double top = y + 34;
        page.rule(0.3, 22, top, 188);
        page.words(Face.HEI, 4.6, UnsaidPage.INK, 22, top + 9, "所在工会核实情况：");
        page.pens().opinion(66, top + 10, 80);
        page.answer(22, top + 23, 114, "上级工会：", "~district_union");
        page.answer(22, top + 36, 96, "经办人：", "~contact_name");
        page.answer(22, top + 49, 100, "联系电话：", "~contact_phone");
        page.print(132, top + 24, "工会（盖章）");
        page.day(140, top + 51, "stamped");
        page.pens().stamp(154, top + 33);
    }
}
