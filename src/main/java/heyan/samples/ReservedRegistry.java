package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Lays the registry documents of {@link Style#RESERVED} out: a list, a ruled table, or an older double column. */
final class ReservedRegistry {
    /** Where 样本 stands on a digital page. */
    static final double SPECIMEN = 285;

    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color INK = new Color(22, 24, 28);
    private static final Color GREY = new Color(86, 90, 98);
    private static final Color GREEN = new Color(0x2B8A6E);
    private static final Color BLUE = new Color(0x2D5FA6);
    private static final Color RULE = new Color(188, 194, 200);

    private static final List<String> NOTES = List.of(
            "1. 备案表依据教育部《高等学校学生学籍学历电子注册办法》生成，内容以最新在线验证结果为准。",
            "2. 验证方法：登录学信网在线验证系统输入在线验证码；或用微信小程序扫描二维码。请勿使用其他途径，谨防假冒。",
            "3. 未经学历信息权属人同意，不得将备案表用于违背其意愿的用途。",
            "4. 在线验证有效期由权属人设置（1至6个月），到期前可以延长。");

    private ReservedRegistry() {}

    static void draw(Surface page, Sheet sheet, Dice dice) {
        switch (generation(sheet, dice)) {
            case 0 -> listed(page, sheet, dice);
            case 1 -> ruled(page, sheet, dice);
            default -> doubled(page, sheet, dice);
        }
    }

    private static int generation(Sheet sheet, Dice dice) {
        double roll = dice.real(0, 1);
        boolean older = roll > 0.75 && sheet.drawn() != DocumentKind.XUEJI_REPORT;
        return older ? 2 : roll < 0.4 ? 0 : 1;
    }

    /** From an office printer or a copy shop, now and then without colour. */
    static void printed(Paper paper, Sheet sheet, Dice dice) {
        draw(dice.chance(0.7) ? new PrintedPage(paper, 0.92, dice) : paper, sheet, dice);
        if (dice.chance(0.3)) {
            paper.grey();
        }
        paper.tint(new Color(dice.pick(ReservedLooks.PAPERS)));
        paper.specimen(12, new Color(160, 140, 190), 0.32, 140, SPECIMEN - 4);
    }

    /** Labels before their values, one below the other; photo at the right, code and square at the foot. */
    private static void listed(Surface page, Sheet sheet, Dice dice) {
        page.text(Face.HEI_BOLD, 4.6, GREEN, 22, 18, "CHSI 学信网");
        page.text(Face.HEI, 2.8, GREY, 150, 18, "www.chsi.com.cn");
        page.line(GREEN, 0.9, 22, 21, WIDTH - 22, 21);
        page.centred(Face.HEI_BOLD, 7, INK, WIDTH / 2, 36, RegistryArtist.title(sheet));
        page.text(Face.HEI, 3.4, GREY, 30, 46, "更新日期：" + Wording.paddedDay(sheet.date("update_date")));
        ReservedLooks.photo(page, sheet, 156, 50, 26, 34, dice);
        List<Entry> entries = ReservedLooks.entries(sheet, 0);
        double pitch = Math.min(10.2, 146.0 / entries.size());
        double y = 57;
        for (Entry entry : entries) {
            page.text(Face.HEI, 3.8, GREY, 30, y, entry.label());
            page.fitted(Face.HEI, 4, INK, 66, y, y < 90 ? 84 : 118, entry.value());
            y += pitch;
        }
        page.line(RULE, 0.25, 26, 207, WIDTH - 26, 207);
        qr(page, sheet, 30, 212, 29, dice);
        page.text(Face.HEI, 3.8, GREY, 68, 220, "在线验证码");
        page.text(Face.HEI, 4.4, INK, 98, 220, code(sheet, dice));
        page.text(Face.HEI, 3.8, GREY, 68, 229, "验证有效期至");
        page.text(Face.HEI, 4, INK, 98, 229, Wording.paddedDay(sheet.date("valid_until")));
        page.text(Face.HEI, 3, GREY, 68, 237, "扫描左侧二维码或登录学信网在线验证栏目查询。");
        notes(page, sheet, 30, 250, 150);
    }

    /** Four cells to a row below the photo's rows; wide values take the whole row. */
    private static void ruled(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.SONG_BOLD, 7.6, INK, WIDTH / 2, 32, RegistryArtist.title(sheet));
        List<Entry> entries = ReservedLooks.entries(sheet, 1);
        double high = sheet.drawn() == DocumentKind.XUEJI_REPORT ? 9.8 : 11.6;
        double y = 44;
        page.line(INK, 0.4, 21, y, WIDTH - 21, y);
        ReservedLooks.photo(page, sheet, 160, y + 1.5, 26, 36, dice);
        for (int i = 0; i < 3; i++) {
            cell(page, entries.get(i), 21, y, 13, 136);
            y += 13;
            page.line(RULE, 0.25, 21, y, i < 2 ? 157 : WIDTH - 21, y);
        }
        for (int i = 3; i < entries.size(); ) {
            boolean alone = i + 1 == entries.size() || wide(entries.get(i)) || wide(entries.get(i + 1));
            cell(page, entries.get(i), 21, y, high, alone ? 168 : 84);
            if (!alone) {
                cell(page, entries.get(i + 1), 105, y, high, 84);
            }
            i += alone ? 1 : 2;
            y += high;
            page.line(RULE, 0.25, 21, y, WIDTH - 21, y);
        }
        page.box(INK, 0.4, 21, 44, WIDTH - 42, y - 44);
        y += 9;
        page.text(Face.SONG, 3.9, GREY, 24, y, "在线验证码：");
        page.text(Face.HEI_BOLD, 4.3, BLUE, 50, y, code(sheet, dice));
        page.text(Face.SONG, 3.6, GREY, 24, y + 8, "有效期至：" + Wording.plainDay(sheet.date("valid_until")));
        page.text(Face.SONG, 3.6, GREY, 24, y + 16, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        qr(page, sheet, 158, y - 5, 27, dice);
        notes(page, sheet, 24, y + 32, 162);
    }

    private static boolean wide(Entry entry) {
        return entry.label().equals("学校名称") || entry.value().length() > 17;
    }

    private static void cell(Surface page, Entry entry, double x, double top, double high, double width) {
        page.text(Face.SONG, 3.8, GREY, x + 3, top + high * 0.64, entry.label());
        page.fitted(Face.SONG, 4, INK, x + 33, top + high * 0.64, width - 35, entry.value());
    }

    /** The older generation: everything in two columns, day of printing and last day of validity at the head. */
    private static void doubled(Surface page, Sheet sheet, Dice dice) {
        page.line(BLUE, 2.2, 18, 14, WIDTH - 18, 14);
        page.centred(Face.HEI_BOLD, 7.2, BLUE, WIDTH / 2, 29, RegistryArtist.title(sheet));
        page.text(Face.SONG, 3.6, INK, 24, 40, "制表日期：" + Wording.plainDay(sheet.date("update_date")));
        String until = "验证期至：" + Wording.plainDay(sheet.date("valid_until"));
        page.text(Face.SONG, 3.6, INK, WIDTH - 24 - page.width(Face.SONG, 3.6, until), 40, until);
        page.box(RULE, 0.35, 20, 45, WIDTH - 40, 112);
        ReservedLooks.photo(page, sheet, 158, 49, 25, 33, dice);
        List<Entry> entries = ReservedLooks.entries(sheet, 2);
        double y = 55;
        for (int i = 0; i < entries.size(); i++) {
            boolean right = i > 2 && i % 2 == 0;
            double x = right ? 108 : 25;
            page.text(Face.SONG, 3.7, GREY, x, y, entries.get(i).label() + "：");
            page.fitted(
                    Face.HEI,
                    3.8,
                    INK,
                    x + 31,
                    y,
                    right ? 45 : 48,
                    entries.get(i).value());
            y += i < 2 || right ? 11.2 : i == 2 ? 17 : 0;
        }
        page.text(Face.SONG, 4, INK, 24, 168, "在线验证码：");
        page.text(Face.HEI, 4.6, INK, 50, 168, sheet.text("verification_code"));
        qr(page, sheet, 24, 174, 30, dice);
        page.text(Face.SONG, 3, GREY, 60, 185, "标注＊号的，表示学历信息该项内容不详。");
        page.text(Face.SONG, 3, GREY, 60, 191, "本表可在学信网凭在线验证码免费查询。");
        notes(page, sheet, 24, 217, 162);
    }

    private static void notes(Surface page, Sheet sheet, double x, double y, double room) {
        boolean report = sheet.drawn() == DocumentKind.XUEJI_REPORT;
        page.text(Face.HEI, 3.2, INK, x, y, "说明");
        double at = y + 5.2;
        for (String note : NOTES) {
            at = page.wrapped(Face.SONG, 2.8, GREY, x, at, room, 4.2, report ? note.replace("备案表", "报告") : note);
        }
    }

    private static String code(Sheet sheet, Dice dice) {
        String code = sheet.text("verification_code");
        return dice.chance(0.35) ? Wording.grouped(code) : code;
    }

    private static void qr(Surface page, Sheet sheet, double x, double y, double side, Dice dice) {
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            page.image(qr, x, y, side, side);
        }
    }
}
