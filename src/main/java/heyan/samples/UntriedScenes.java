package heyan.samples;

import heyan.samples.UntriedDigits.Cut;
import java.awt.Color;
import java.util.List;

/** Cards of {@link Style#UNTRIED} with much behind their number: mountains, a panda, night, gold, and clear plastic. */
final class UntriedScenes {
    private static final Color WHITE = new Color(0xFFFCF7);
    private static final Color DARK = new Color(0x2A2622);
    private static final Color GOLD = new Color(0xE3C788);

    private UntriedScenes() {}

    /** The colour in which most of a look is printed. */
    static Color print(int look) {
        return switch (look) {
            case 0, 1, 3, 4, 7 -> WHITE;
            case 9 -> GOLD;
            default -> DARK;
        };
    }

    static void draw(int look, UntriedPlate plate) {
        switch (look) {
            case 7 -> mountains(plate);
            case 8 -> panda(plate);
            case 9 -> night(plate);
            case 10 -> gold(plate);
            default -> clear(plate);
        }
    }

    /** Bold digits in fours on the slopes. */
    private static void mountains(UntriedPlate plate) {
        int sky = plate.dice().pick(List.of(0x4F86A8, 0x6C7FA6, 0x4E8C8A));
        UntriedArt.mountains(plate.paper(), sky, 0x17323F, plate.dice());
        plate.bank(Face.KAI, 4.6, 6, 9.6, 52);
        plate.chip(66, 16.8, false);
        plate.bows(58.6, 21.3);
        plate.number(Cut.BOLD, WHITE, 7, 38.6, 3.7, 70, plate.parted(4, 4, 4, 4));
        plate.holder(Face.HEI, 2.8, 7.2, 50, 36);
        plate.valid(7.2, 44.6, 2.6, "有效期至 THRU");
        plate.before(Face.HEI, 2.2, 62, 50, "储蓄卡");
        plate.network(65.4, 42.4, 0.92);
        plate.paper().specimen(5.4, WHITE, 0.46, 30, 25);
    }

    /** Six, four, four and what is left, beside and over the panda. */
    private static void panda(UntriedPlate plate) {
        UntriedArt.blend(plate.paper(), 0xE7F1DE, 0xC6DEBC);
        UntriedArt.panda(plate.paper(), 66, 16.4, 6.8);
        plate.bank(Face.HEI_BOLD, 4.2, 6, 9.6, 50);
        plate.chip(8, 17, false);
        plate.text(Face.HEI, 2.3, 24, 22.4, "借记卡 DEBIT");
        plate.number(Cut.PLAIN, DARK, 6.6, 38.8, 3.5, 66, plate.parted(6, 4, 4));
        plate.valid(7, 44.4, 2.5, "VALID THRU");
        plate.holder(Face.HEI, 2.7, 7, 50, 36);
        plate.network(66, 43, 0.9);
        plate.before(Face.HEI, 1.9, 63, 50, plate.house().desk());
        plate.paper().specimen(5.2, DARK, 0.36, 44, 31);
    }

    /** Black, the number thin and golden, six digits apart from the others. */
    private static void night(UntriedPlate plate) {
        UntriedArt.blend(plate.paper(), 0x2B2B2F, 0x0E0E10);
        UntriedArt.net(plate.paper(), 0xC9A860, plate.dice());
        plate.bank(Face.HEI_BOLD, 4.2, 6, 9.6, 52);
        plate.before(Face.HEI, 2.4, 79.6, 9, "白金借记卡");
        plate.chip(8, 20, false);
        plate.bows(22, 24.5);
        plate.number(Cut.THIN, GOLD, 8, 39.4, 3.6, 66, plate.parted(6));
        plate.valid(8, 45, 2.5, "MONTH/YEAR|VALID THRU");
        plate.holder(Face.MONO, 2.8, 8, 50.2, 50);
        plate.network(65.6, 42, 0.92);
        plate.paper().specimen(5.4, GOLD, 0.44, 46, 28);
    }

    /** Brushed gold; the number pressed, a customer's number printed small below the head. */
    private static void gold(UntriedPlate plate) {
        UntriedArt.blend(plate.paper(), 0xE8D09A, 0xC79F58);
        UntriedArt.brushed(plate.paper(), 0xFFFFFF, plate.dice());
        plate.network(64.6, 5, 0.95);
        plate.bank(Face.SONG_BOLD, 4.4, 6, 9.8, 54);
        plate.text(Face.HEI, 2, 6.4, 16.6, "金卡 GOLD　　客户号 " + plate.dice().digits(8));
        plate.chip(8.4, 19, true);
        plate.number(Cut.EMBOSSED, DARK, 7, 36.2, 4.1, 72, plate.parted(4, 4, 4, 4));
        plate.valid(44, 42.8, 2.8, "有效|期至");
        plate.pressedHolder(DARK, 7.4, 49.4, 52);
        plate.before(Face.HEI, 2, 79.4, 50, "服务热线 " + plate.house().desk());
        plate.paper().specimen(5.4, DARK, 0.34, 46, 27);
    }

    /** Clear plastic: range, account and check digit apart, flat. */
    private static void clear(UntriedPlate plate) {
        UntriedArt.clear(plate.paper(), plate.dice());
        plate.bank(Face.HEI_BOLD, 4.2, 6, 49, 46);
        plate.chip(8, 12, true);
        plate.bows(22, 16.5);
        plate.before(Face.HEI, 2.3, 79.4, 9, "借记卡 DEBIT");
        int account = plate.number().length() - 7;
        plate.number(Cut.OCR, DARK, 7.4, 31, 3.2, 62, plate.parted(6, account));
        plate.valid(7.4, 37, 2.5, "有效期至");
        plate.holder(Face.HEI, 2.7, 34, 37, 40);
        plate.network(65.8, 42, 0.9);
        plate.paper().specimen(5.4, DARK, 0.3, 52, 22);
    }
}
