package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNSAID}, each as another office has it; here those of lines. */
final class UnsaidForm {
    /** How many offices there are. */
    static final int OFFICES = 6;

    private static final Color BLUE = new Color(0x2C5F8A);
    private static final List<String> STATEMENT = List.of(
            "本人姓名为{name}，性别{sex}，身份证上的号码是{id_number}，手机{phone}，任职于{employer}，现为{unit_union}的会员。",
            "本人于{enrolment_date}进入{school}，以{study_form}方式修读{major}专业，当时列入{batch}预登记。"
                    + "{graduation_date}毕业，所得学历为{level}，毕业证书上的编号是{certificate_number}。",
            "现请工会给予学历补助。补助请汇至本人在{bank_name}的账户，银行卡的卡号是{bank_card_number}。",
            "本人对上述内容负责，未曾因同一学历领取工会补助。");
    private final Fonts fonts;

    UnsaidForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return draw(dice.below(OFFICES), sheet, scale, effects, dice);
    }

    /** Draws the form of one office, 0 to {@link #OFFICES} - 1. */
    BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFCFCFA, 0xF8F7F3)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        UnsaidPage page = new UnsaidPage(paper, sheet, new UnsaidPens(paper, sheet, effects, dice));
        switch (office) {
            case 0 -> UnsaidTables.sided(page);
            case 1 -> statement(page);
            case 2 -> printout(page);
            case 3 -> questions(page);
            case 4 -> UnsaidTables.opinions(page);
            default -> UnsaidTables.shaded(page);
        }
        paper.specimen(9, new Color(148, 150, 156), 0.35, 12, 290);
        return paper.picture();
    }

    /** What the worker states in sentences with underlined blanks, then what the union decides. */
    private static void statement(UnsaidPage page) {
        page.in(Face.SONG, Face.KAI, 4.5, Wording::plainDay);
        page.title(Face.HEI_BOLD, 6.8, 22, "职工进修学历补助申请与核定书");
        page.title(Face.HEI_BOLD, 4.8, 34, "上篇　职工申请");
        page.photo(new Box(158, 38, 30, 39), page.pens().dice());
        double y = page.prose(22, 46, 130, 8.6, "　　" + STATEMENT.get(0));
        y = Math.max(y, 77);
        for (String paragraph : STATEMENT.subList(1, STATEMENT.size())) {
            y = page.prose(22, y + 8.6, 166, 8.6, "　　" + paragraph);
        }
        page.signature(64, y + 15, "职工署名：");
        page.day(138, y + 15, "signed");
        double top = Math.max(y + 24, 168);
        page.rule(0.6, 22, top, 188);
        page.title(Face.HEI_BOLD, 4.8, top + 9, "下篇　工会核定");
        page.in(Face.SONG, Face.KAI, 4, Wording::plainDay);
        double end = page.row(22, top + 14, 11, "领导本会的上级工会=~district_union 44 122");
        end = page.row(22, end, 11, "基层联系人员=~contact_name 30 48", "联系人员电话=~contact_phone 30 58");
        page.frame(new Box(22, end, 166, 50));
        page.wrapped(27, end + 8, 156, 6.4, "　　上篇所述各项，本会已对照毕业证书及预登记名单逐一查对。核定结果：");
        page.pens().opinion(32, end + 21, 64);
        page.print(112, end + 24, "核定工会（章）");
        page.day(130, end + 45, "stamped");
        page.pens().stamp(146, end + 26);
    }

    /** What a service on the net prints: a band, lists of labels and values, then what is signed on paper. */
    private static void printout(UnsaidPage page) {
        page.in(Face.HEI, Face.HEI, 3.7, LocalDate::toString);
        page.band(BLUE, new Box(0, 0, RegistryArtist.WIDTH, 19), 6.2, "　职工教育资助申请单");
        page.small(16, 26, "网上填报　打印后由申请者手签，并送工会填写盖章");
        page.heading(BLUE, 16, 37, "申请者");
        page.photo(new Box(162, 42, 30, 39), page.pens().dice());
        String[] person = {
            "申请者姓名=name",
            "申请者性别=sex",
            "身份证编号=id_number",
            "接收短信手机=phone",
            "任职机构=employer",
            "所加入的工会=unit_union",
            "入读预登记期=batch"
        };
        list(page, 56, 49, 102, person);
        page.heading(BLUE, 16, 107, "学业");
        list(page, 56, 118, 130, "毕业的学校=school");
        list(page, 56, 126, 50, "学习的专业=major", "入学日=enrolment_date");
        list(page, 140, 126, 50, "学历（本/专科）=level", "毕业日=graduation_date");
        list(page, 56, 142, 50, "教育类型=study_form");
        list(page, 56, 150, 130, "毕业证号=certificate_number");
        page.heading(BLUE, 16, 163, "补助划转");
        list(page, 56, 174, 46, "划入银行=bank_name");
        list(page, 140, 174, 52, "划入卡号=bank_card_number");
        signedOnPaper(page);
    }

    private static void signedOnPaper(UnsaidPage page) {
        page.heading(BLUE, 16, 187, "申请者手签");
        page.wrapped(20, 197, 170, 6, "以上由我本人在网上填报，与证件、证书一致；若有出入，由我承担后果并退还补助。");
        page.signature(24, 211, "手签：");
        page.dated(122, 211, "手签日：", "signed");
        page.heading(BLUE, 16, 223, "工会填写");
        page.answer(20, 234, 116, "上一级工会的名称：", "~district_union");
        page.answer(20, 246, 116, "工会承办人：", "~contact_name");
        page.answer(20, 258, 116, "承办人电话：", "~contact_phone");
        page.print(128, 234, "所加入的工会（公章）：");
        page.dated(128, 276, "用印日：", "stamped");
        page.pens().stamp(154, 253);
        page.small(168, 290, "第1页　共1页");
    }

    private static void list(UnsaidPage page, double x, double y, double room, String... entries) {
        double at = y;
        for (String entry : entries) {
            String[] parts = entry.split("=", 2);
            page.pair(x, at, room, parts[0] + "：", parts[1]);
            at += 8;
        }
    }

    /** Numbered questions to the worker, then to the union. */
    private static void questions(UnsaidPage page) {
        page.in(Face.HEI, Face.KAI, 4.1, Wording::paddedDay);
        page.title(Face.SONG_BOLD, 7, 21, "职工学历补助申请登记卷");
        page.print(20, 33, "一、请职工本人回答（电脑填写后打印）");
        page.photo(new Box(160, 37, 30, 39), page.pens().dice());
        page.answer(22, 44, 96, "1. 您的姓名：", "name");
        page.ticked(102, 44, "2. 您的性别：", "sex", "男", "女");
        page.answer(22, 54.5, 154, "3. 您身份证上的号码：", "id_number");
        page.answer(22, 65, 154, "4. 能找到您的手机：", "phone");
        page.answer(22, 75.5, 154, "5. 您在哪个单位工作：", "employer");
        page.answer(22, 86, 190, "6. 您加入了哪个工会（写全称）：", "unit_union");
        page.answer(22, 96.5, 190, "7. 您从哪所学校毕业：", "school");
        page.answer(22, 107, 116, "8. 学的是什么专业：", "major");
        page.ticked(122, 107, "9. 学历层级：", "level", "本科", "专科");
        page.answer(22, 117.5, 116, "10. 以什么形式学习：", "study_form");
        page.answer(122, 117.5, 190, "11. 在哪一批预登记：", "batch");
        page.answer(22, 128, 102, "12. 何时入学：", "enrolment_date");
        page.answer(108, 128, 190, "13. 何时毕业：", "graduation_date");
        page.answer(22, 138.5, 190, "14. 毕业证书是什么编号：", "certificate_number");
        page.answer(22, 149, 102, "15. 补助汇往哪家银行：", "bank_name");
        page.answer(108, 149, 190, "16. 您的卡号：", "bank_card_number");
        page.print(22, 161, "17. 您是否保证以上回答真实，并愿意为不实的回答退还补助？　是。");
        page.signature(30, 174, "回答人签名：");
        page.dated(122, 174, "签名日：", "signed");
        askedOfTheUnion(page);
    }

    private static void askedOfTheUnion(UnsaidPage page) {
        page.rule(0.3, 20, 182, 190);
        page.print(20, 192, "二、请职工所在工会回答（用笔填写）");
        page.answer(22, 204, 190, "18. 贵会的上级是哪个工会：", "~district_union");
        page.answer(22, 216, 104, "19. 贵会由谁联系：", "~contact_name");
        page.answer(110, 216, 190, "20. 联系人的电话：", "~contact_phone");
        page.print(22, 228, "21. 职工的回答是否属实，是否同意补助：");
        page.pens().opinion(34, 240, 66);
        page.print(122, 238, "22. 请盖贵会公章：");
        page.day(128, 274, "stamped");
        page.pens().stamp(150, 256);
    }
}
