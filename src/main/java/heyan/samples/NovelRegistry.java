package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A registry document as a browser prints the page: the person beside the photo, then labels with their values. */
final class NovelRegistry {
    private static final Color INK = new Color(36, 38, 42);
    private static final Color GREY = new Color(104, 108, 114);
    private static final Set<String> WIDE = Set.of("学校名称", "专业", "证书编号", "证件号码");
    private static final double RIGHT = 188;
    private final Surface page;
    private final Sheet sheet;
    private final RegistryLook look;

    NovelRegistry(Surface page, Sheet sheet, RegistryLook look) {
        this.page = page;
        this.sheet = sheet;
        this.look = look;
    }

    void draw(List<String> notes, Dice dice) {
        Color accent = new Color(look.accent());
        browser();
        page.text(Face.HEI_BOLD, 6.4, accent, 22, 27, "学信网");
        page.text(Face.HEI, 2.7, accent, 22, 31.4, "www.chsi.com.cn");
        before(Face.HEI, 3, GREY, 27.5, "中国高等教育学生信息网（学信网）");
        page.line(accent, 0.7, 22, 34.5, RIGHT, 34.5);
        page.centred(look.title(), 6.8, INK, RegistryArtist.WIDTH / 2, 45.5, RegistryArtist.title(sheet));
        before(Face.SONG, 3.5, GREY, 54, look.dated() + Wording.plainDay(sheet.date("update_date")));
        Color ground = new Color(dice.chance(0.5) ? 0x5A9BD8 : 0xF0F0F0);
        page.image(Portrait.draw(ground, sheet.man(), dice), 23, 59, 25, 32.5);
        entries();
        verification(accent, dice);
        notes(notes);
    }

    /** What a browser adds at the top and at the foot. */
    private void browser() {
        String day = sheet.date("update_date").toString().replace("-0", "/").replace('-', '/');
        page.text(Face.HEI, 2.5, GREY, 12, 11, day);
        page.centred(Face.HEI, 2.5, GREY, RegistryArtist.WIDTH / 2, 11, "在线验证_学信网");
        page.text(Face.HEI, 2.5, GREY, 12, 289, "https://www.chsi.com.cn/xlcx/bg.do");
        page.text(Face.HEI, 2.5, GREY, 194, 289, "1/1");
    }

    private void entries() {
        List<Entry> entries = RegistryEntries.of(Style.NOVEL, sheet);
        for (int i = 0; i < 3; i++) {
            entry(entries.get(i), 55, 66 + i * 10.2, 100);
        }
        List<List<Entry>> rows = rows(entries.subList(3, entries.size()));
        double pitch = Math.min(11, 84.0 / rows.size());
        double y = 102;
        for (List<Entry> row : rows) {
            entry(row.get(0), 24, y, row.size() > 1 ? 78 : 162);
            if (row.size() > 1) {
                entry(row.get(1), 108, y, 78);
            }
            page.line(new Color(222, 226, 230), 0.2, 22, y + pitch * 0.36, RIGHT, y + pitch * 0.36);
            y += pitch;
        }
    }

    /** Two to a row, but the long ones alone. */
    private static List<List<Entry>> rows(List<Entry> entries) {
        List<List<Entry>> rows = new ArrayList<>();
        boolean open = false;
        for (Entry entry : entries) {
            boolean wide = WIDE.contains(entry.label());
            if (open && !wide) {
                rows.get(rows.size() - 1).add(entry);
                open = false;
            } else {
                rows.add(new ArrayList<>(List.of(entry)));
                open = !wide;
            }
        }
        return rows;
    }

    private void entry(Entry entry, double x, double y, double room) {
        String label = entry.label() + "：";
        double taken = page.width(Face.SONG, 3.8, label);
        page.text(Face.SONG, 3.8, GREY, x, y, label);
        page.fitted(Face.HEI, 3.9, INK, x + taken + 0.6, y, room - taken - 0.6, entry.value());
    }

    private void verification(Color accent, Dice dice) {
        page.box(Guilloche.mix(accent, Color.WHITE, 0.5), 0.3, 22, 193, RIGHT - 22, 36);
        String code = sheet.text("verification_code");
        page.text(Face.SONG, 3.7, GREY, 28, 202, "在线验证码：");
        page.text(Face.HEI, 5, INK, 28, 210, dice.chance(0.4) ? Wording.grouped(code) : code);
        page.text(Face.SONG, 3.7, GREY, 28, 221, look.untilLabel());
        double taken = page.width(Face.SONG, 3.7, look.untilLabel());
        page.text(Face.HEI, 3.8, INK, 28.5 + taken, 221, look.day().apply(sheet.date("valid_until")));
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            RegistryLook.Square at = look.qr();
            page.image(qr, at.x(), at.y(), at.side(), at.side());
            page.centred(Face.SONG, 2.6, GREY, at.x() + at.side() / 2, 226.4, "扫码在线验证");
        }
    }

    private void notes(List<String> notes) {
        boolean report = sheet.drawn() == DocumentKind.XUEJI_REPORT;
        page.text(Face.HEI, 3.4, INK, 22, 238, "注意事项");
        double y = 243.6;
        for (String note : notes) {
            y = page.wrapped(Face.SONG, 2.8, GREY, 22, y, RIGHT - 22, 4.2, report ? note.replace("备案表", "报告") : note);
        }
    }

    private void before(Face face, double size, Color color, double y, String text) {
        page.text(face, size, color, RIGHT - page.width(face, size, text), y, text);
    }
}
