package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNGUESSED}, each as another office has it; here a promise. */
final class UnguessedForm {
    /** How many offices there are. */
    static final int OFFICES = 10;

    private static final List<String> PROMISE = List.of(
            "　　本人{name}，{sex}，身份证号码{id_number}，手机号码{phone}，在{employer}工作。",
            "　　本人经{batch}学历教育预登记，{enrolment_date}入读{school}{major}专业（学习形式：{study_form}），"
                    + "{graduation_date}毕业，取得{level}毕业证书（编号：{certificate_number}），现申请职工学历教育补助。"
                    + "补助发放至本人银行卡，开户银行：{bank_name}，卡号：{bank_card_number}。");
    private static final List<String> CLAUSES = List.of(
            "　　1．以上信息及提交的身份证、毕业证书、学历证书电子注册备案表、银行卡真实有效；", "　　2．本人此前没有领取过同一层次的学历教育补助；", "　　3．如有隐瞒或虚报，本人退回补助，并承担相应责任。");
    private static final String VERIFIED = "　　经核实，{name}为我会会员，所述情况属实，我会同意其申请。"
            + "我会的上级工会为{~district_union 86}，本会经办人{~contact_name 40}，联系电话{~contact_phone 54}。";
    private final Fonts fonts;

    UnguessedForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return draw(dice.below(OFFICES), sheet, scale, effects, dice);
    }

    /** Draws the form of one office, 0 to {@link #OFFICES} - 1. */
    BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFDFDFC, 0xF9F8F5)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        UnguessedPage page = new UnguessedPage(paper, sheet, new UnsaidPens(paper, sheet, effects, dice));
        switch (office) {
            case 0 -> UnguessedTables.town(page);
            case 1 -> UnguessedPrints.portal(page);
            case 2 -> UnguessedPrints.program(page);
            case 3 -> UnguessedSheets.spreadsheet(page);
            case 4 -> UnguessedSheets.continued(page);
            case 5 -> UnguessedSheets.history(page);
            case 6 -> promise(page);
            case 7 -> UnguessedTables.checked(page);
            case 8 -> UnguessedSheets.counter(page);
            default -> UnguessedTables.record(page);
        }
        paper.specimen(9, new Color(148, 150, 156), 0.35, 12, 291);
        return paper.picture();
    }

    /** A service centre: the worker applies and promises in a letter, the worker's union says so in a sentence. */
    private static void promise(UnguessedPage page) {
        page.in(Face.SONG, Face.KAI, 4.5, Wording::plainDay);
        page.title(Face.SONG_BOLD, 8, 27, "职工学历教育补助申请承诺书");
        page.photo(new Box(160, 35, 29, 38), page.pens().dice());
        page.filled(22, 47, 132, 9, "{unit_union}：");
        double y = page.filled(22, 58, 132, 9, PROMISE.get(0));
        y = page.filled(22, Math.max(y + 9, 82), 167, 9, PROMISE.get(1));
        y = page.wrapped(22, y + 9, 167, 9, "　　本人郑重承诺：");
        for (String clause : CLAUSES) {
            y = page.wrapped(22, y, 167, 9, clause);
        }
        page.signature(104, y + 6, "承诺人（签名）：");
        page.day(132, y + 18, "signed");
        double top = y + 26;
        page.rule(0.4, 22, top, 189);
        page.words(Face.HEI, 4.7, UnsaidPage.INK, 22, top + 10, "所在单位工会核实意见");
        y = page.filled(22, top + 22, 167, 11, VERIFIED);
        page.print(124, y + 14, "单位工会（盖章）");
        page.day(136, Math.min(y + 36, 283), "stamped");
        page.pens().stamp(152, Math.min(y + 22, 268));
    }
}
