package heyan.samples;

import heyan.samples.LatentPage.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#LATENT}, each as another office lays it out; here those on lines. */
final class LatentForm {
    /** How many offices there are. */
    static final int OFFICES = 6;

    private static final List<String> LETTER = List.of(
            "本人{name}，性别{sex}，居民身份证号{id_number}，手机{phone}，现在{employer}工作，为{unit_union}会员。",
            "本人已列入{batch}入读预登记公布名单，于{enrolment_date}入读{school}的{major}专业，学习方式为{study_form}，"
                    + "于{graduation_date}毕业，取得{level}学历，毕业证书号码为{certificate_number}。",
            "现申请学历教育补贴。如获批准，请将款项转入本人在{bank_name}开立的借记卡，卡号{bank_card_number}。",
            "以上所述及附上的证件图片均属实，本人此前没有领取过同类补贴；如有不实，愿如数退回所领款项。");
    private final Fonts fonts;

    LatentForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return draw(dice.below(OFFICES), sheet, scale, effects, dice);
    }

    /** Draws the form of one office, 0 to {@link #OFFICES} - 1. */
    BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFCFCFA, 0xF8F7F3)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        LatentPage page = new LatentPage(paper, sheet, effects, dice);
        switch (office) {
            case 0 -> LatentTables.approval(page);
            case 1 -> letter(page);
            case 2 -> LatentTables.headed(page);
            case 3 -> register(page);
            case 4 -> LatentRows.numbered(page);
            default -> LatentTables.merged(page);
        }
        paper.specimen(9, new Color(148, 148, 158), 0.35, 12, 16);
        return paper.picture();
    }

    /** A letter to the union above, its gaps filled; below it the unit union's box. */
    private static void letter(LatentPage page) {
        page.set(Face.SONG, Face.KAI, Wording::plainDay).title(Face.SONG_BOLD, 7.4, 27, "职工学历教育补贴申请书");
        page.photo(new Box(163, 14, 28, 36));
        page.line(18, 44, 100, "district_union");
        page.print(101, 44, "（主管工会）：");
        double y = 50.4;
        for (String paragraph : LETTER) {
            y = page.filled(18, y + 9.6, 174, 9.6, "　　" + paragraph);
        }
        page.signature(112, y + 15, "申请职工：");
        page.day(132, y + 27, "signed");
        unit(page, new Box(18, Math.max(y + 36, 194), 174, 78));
    }

    private static void unit(LatentPage page, Box box) {
        page.frame(box);
        page.print(22, box.y() + 8, "基层工会核实栏（请填写完整后用印）：");
        page.blank(22, box.y() + 24, 96, "工会对接人：", "contact_name");
        page.blank(22, box.y() + 38, 96, "对接人手机或座机：", "contact_phone");
        page.print(126, box.y() + 38, "工会（印章）");
        page.day(130, box.bottom() - 8, "stamped");
        page.stamp(146, box.y() + 40);
    }

    /** Headings, and under them labels with their values on lines; a declaration; the unit union's part. */
    private static void register(LatentPage page) {
        page.set(Face.HEI, Face.SONG, Wording::dotted).title(Face.HEI_BOLD, 6.8, 21, "工会会员学历进修奖补登记表");
        page.print(3.3, 18, 29, "广州市职工素质建设工程 · 已预登记并毕业人员填报");
        double y = person(page, 39);
        y = heading(page, y + 3, "学历情况");
        page.typed(18, y, 112, "院校全称", "school");
        page.typed(116, y, 192, "专业（方向）", "major");
        page.typed(18, y + 9.4, 76, "培养层次", "level");
        page.typed(82, y + 9.4, 136, "教育形式", "study_form");
        page.typed(142, y + 9.4, 192, "预登记", "batch");
        page.typed(18, y + 18.8, 100, "入学注册日期", "enrolment_date");
        page.typed(106, y + 18.8, 192, "取得毕业证书日期", "graduation_date");
        page.typed(18, y + 28.2, 140, "毕业证书登记号", "certificate_number");
        y = heading(page, y + 39, "补助账户");
        page.typed(18, y, 88, "开户银行", "bank_name");
        page.typed(94, y, 192, "个人银行账户", "bank_card_number");
        y = heading(page, y + 11, "会员声明");
        page.wrapped(18, y, 174, "　　本人是工会会员，以上各项与证件、证书记载相符。如隐瞒事实或重复领取，同意工会收回奖补资金并记入诚信档案。");
        page.signature(34, y + 17, "会员签名（须亲笔）：");
        page.written(124, y + 17, "签署日期：", "signed");
        y = heading(page, y + 29, "单位工会填写");
        page.blank(18, y, 104, "工会专职（兼职）干部：", "contact_name");
        page.blank(18, y + 11, 104, "干部联络电话：", "contact_phone");
        page.blank(18, y + 22, 104, "直接上级工会：", "district_union");
        page.print(120, y, "单位工会确认意见：");
        page.print(136, y + 30, "（工会印鉴）");
        page.written(122, y + 44, "日期：", "stamped");
        page.stamp(150, y + 27);
        page.print(3.2, 18, y + 44, "注：区总工会意见在申报系统内填写，本表不另签署。");
    }

    private static double person(LatentPage page, double top) {
        double y = heading(page, top, "会员情况");
        page.photo(new Box(161, top - 5, 31, 39));
        page.typed(18, y, 84, "姓名", "name");
        page.typed(92, y, 152, "性别", "sex");
        page.typed(18, y + 9.4, 152, "身份证号（18位）", "id_number");
        page.typed(18, y + 18.8, 152, "手机（短信通知用）", "phone");
        page.typed(18, y + 28.2, 192, "所在企业（单位）", "employer");
        page.typed(18, y + 37.6, 192, "入会工会（全称）", "unit_union");
        return y + 46;
    }

    /** The heading of a part; returns the first baseline below it. */
    private static double heading(LatentPage page, double y, String text) {
        page.print(4.2, 18, y, "◆ " + text);
        return y + 9.4;
    }
}
