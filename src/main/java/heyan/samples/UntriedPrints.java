package heyan.samples;

import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Registry documents of {@link Style#UNTRIED}: the older ruled table, what a browser prints, and a page of a file. */
final class UntriedPrints {
    private static final double WIDTH = RegistryArtist.WIDTH;
    private static final Color INK = UntriedRegistry.INK;
    private static final Color GREY = UntriedRegistry.GREY;
    private static final Color BLUE = new Color(0x2B6CB0);
    private static final Color LINE = new Color(0x6F757C);
    private static final double ROW = 11;

    private UntriedPrints() {}

    /** Every entry in a cell, the photo in a cell of four rows. */
    static void table(Surface page, Sheet sheet, Dice dice) {
        page.centred(Face.SONG_BOLD, 6.8, INK, WIDTH / 2, 36, RegistryArtist.title(sheet));
        String day = "制表日期：" + Wording.paddedDay(sheet.date("update_date"));
        page.text(Face.SONG, 3.6, INK, 190 - page.width(Face.SONG, 3.6, day), 47, day);
        List<Entry> entries = UntriedEntries.table(sheet);
        double y = 51;
        for (int i = 0; i < 8; i += 2) {
            cell(page, 20, y, 25, 42, entries.get(i));
            cell(page, 87, y, 25, 42, entries.get(i + 1));
            y += ROW;
        }
        page.box(LINE, 0.3, 154, 51, 36, 4 * ROW);
        UnspokenLooks.photo(page, sheet, 157.5, 53.5, 29, 39, dice);
        for (int i = 8; i < 11; i++) {
            cell(page, 20, y, 32, 138, entries.get(i));
            y += ROW;
        }
        for (int i = 11; i < entries.size(); i += 2) {
            boolean alone = i == entries.size() - 1;
            cell(page, 20, y, 32, alone ? 138 : 53, entries.get(i));
            if (!alone) {
                cell(page, 105, y, 32, 53, entries.get(i + 1));
            }
            y += ROW;
        }
        cell(page, 20, y, 32, 138, new Entry("在线验证码", sheet.text("verification_code")));
        cell(page, 20, y + ROW, 32, 138, new Entry("验证期至", Wording.paddedDay(sheet.date("valid_until"))));
        y += 2 * ROW + 8;
        UnspokenLooks.qr(page, sheet, 160, y, 30, dice);
        page.centred(Face.SONG, 2.8, GREY, 175, y + 34, "扫码验证");
        RegistryArtist.notes(page, sheet, 20, y + 4, 132);
    }

    /** A shaded label and its value in one box. */
    private static void cell(Surface page, double x, double y, double label, double room, Entry entry) {
        BufferedImage shade = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 4; i++) {
            shade.setRGB(i % 2, i / 2, 0xEEF1F4);
        }
        page.image(shade, x, y, label, ROW);
        page.box(LINE, 0.3, x, y, label, ROW);
        page.box(LINE, 0.3, x + label, y, room, ROW);
        double size = Math.min(3.7, 3.7 * (label - 2) / page.width(Face.SONG, 3.7, entry.label()));
        page.centred(Face.SONG, size, INK, x + label / 2, y + 7, entry.label());
        page.fitted(Face.HEI, 3.9, INK, x + label + 2.4, y + 7.1, room - 4.4, entry.value());
    }

    /** The registry's page as a browser prints it: day and title above, address and number of the page below. */
    static void browser(Surface page, Sheet sheet, Dice dice) {
        String day = sheet.date("update_date").toString().replaceAll("-0?", "/");
        page.text(
                Face.HEI, 2.7, INK, 12, 9, day + String.format(" %02d:%02d", dice.between(8, 22), dice.between(0, 59)));
        page.centred(Face.HEI, 2.7, INK, WIDTH / 2 + 10, 9, RegistryArtist.title(sheet) + "_学信网");
        String address = FillSheets.link(sheet.text("verification_code"));
        page.text(Face.HEI, 2.7, INK, 12, 291, address);
        page.text(Face.HEI, 2.7, INK, 194, 291, "1/1");
        page.text(Face.HEI, 5, BLUE, 20, 37, "学信网");
        page.text(Face.HEI, 3.2, GREY, 38, 36.6, "中国高等教育学生信息网　　首页　学籍查询　学历查询　在线验证");
        page.line(BLUE, 0.6, 20, 41, 190, 41);
        page.text(Face.HEI, 5.2, INK, 20, 52, RegistryArtist.title(sheet));
        page.text(Face.HEI, 3.2, GREY, 20, 59, "更新日期：" + Wording.plainDay(sheet.date("update_date")));
        UnspokenLooks.photo(page, sheet, 22, 66, 27, 36, dice);
        double y = listed(page, sheet);
        page.box(UntriedRegistry.RULE, 0.3, 20, y, 170, 38);
        UnspokenLooks.qr(page, sheet, 156, y + 4, 30, dice);
        page.text(Face.HEI, 3.6, GREY, 26, y + 12, "在线验证码");
        page.text(Face.HEI, 5.4, BLUE, 26, y + 21, sheet.text("verification_code"));
        page.text(Face.HEI, 3.3, GREY, 26, y + 31, "验证有效期至：" + Wording.plainDay(sheet.date("valid_until")));
        RegistryArtist.notes(page, sheet, 21, y + 45, 166);
    }

    /** Label and value in one column beside the photo; returns where the next part begins. */
    private static double listed(Surface page, Sheet sheet) {
        List<Entry> entries = UntriedEntries.web(sheet);
        double pitch = 130.0 / entries.size();
        double y = 70;
        for (Entry entry : entries) {
            page.text(Face.HEI, 3.6, GREY, 58, y, entry.label());
            page.fitted(Face.HEI, 3.8, INK, 88, y, 100, entry.value());
            page.line(UntriedRegistry.RULE, 0.2, 57, y + pitch * 0.36, 190, y + pitch * 0.36);
            y += pitch;
        }
        return y;
    }

    /** A page of an applicant's file: what it belongs to above, its number below; labels end at a colon. */
    static void filed(Surface page, Sheet sheet, Dice dice) {
        String file = dice.pick(List.of("附件二　学历证明材料", "职工学历教育补助申报材料", "证明材料（三）学信网查询结果"));
        page.text(Face.SONG, 3.2, GREY, 190 - page.width(Face.SONG, 3.2, file), 12, file);
        page.line(GREY, 0.2, 58, 14.5, 190, 14.5);
        page.centred(Face.SONG, 3.4, INK, WIDTH / 2, 290, "— " + dice.between(2, 9) + " —");
        page.centred(Face.SONG_BOLD, 6.6, INK, WIDTH / 2, 38, RegistryArtist.title(sheet));
        String day = "更新日期：" + Wording.plainDay(sheet.date("update_date"));
        page.centred(Face.SONG, 3.6, GREY, WIDTH / 2, 46, day);
        UnspokenLooks.photo(page, sheet, 158, 52, 27, 36, dice);
        List<Entry> entries = UntriedEntries.column(sheet);
        double pitch = 146.0 / entries.size();
        double y = 58;
        for (Entry entry : entries) {
            colon(page, y, entry.label(), entry.value());
            y += pitch;
        }
        colon(page, 209, "在线验证码", Wording.grouped(sheet.text("verification_code")));
        colon(page, 218, "验证有效期至", Wording.plainDay(sheet.date("valid_until")));
        UnspokenLooks.qr(page, sheet, 156, 200, 30, dice);
        page.centred(Face.SONG, 2.8, GREY, 171, 234, "报告二维码");
        RegistryArtist.notes(page, sheet, 26, 242, 160);
    }

    private static void colon(Surface page, double y, String label, String value) {
        String before = label + "：";
        page.text(Face.SONG, 3.9, GREY, 62 - page.width(Face.SONG, 3.9, before), y, before);
        page.fitted(Face.SONG, 4.2, INK, 63, y, y < 94 ? 92 : y > 195 ? 90 : 122, value);
    }
}
