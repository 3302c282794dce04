package heyan.samples;

import heyan.samples.UntriedDigits.Cut;
import java.awt.Color;
import java.awt.image.BufferedImage;

/** Draws the debit cards 借记卡 of {@link Style#UNTRIED} in twelve looks; here those whose number is pressed, or flat and low. */
final class UntriedCard implements Artists.Drawing {
    static final int LOOKS = 12;
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;
    private static final Color SILVER = new Color(0xF3F3EF);
    private static final Color GOLD = new Color(0xF2DFA4);
    private static final int UPRIGHT = 4;
    private static final int UPRIGHT_FOURS = 5;

    private final Fonts fonts;

    UntriedCard(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        return draw(look(dice), sheet, scale, dice);
    }

    @Override
    public boolean upright(Dice dice) {
        return upright(look(dice));
    }

    private static int look(Dice dice) {
        return dice.child("look").below(LOOKS);
    }

    private static boolean upright(int look) {
        return look == UPRIGHT || look == UPRIGHT_FOURS;
    }

    BufferedImage draw(int look, Sheet sheet, double scale, Dice dice) {
        boolean upright = upright(look);
        Paper paper = new Paper(fonts, upright ? HEIGHT : WIDTH, upright ? WIDTH : HEIGHT, scale, Color.WHITE);
        UntriedHouse house = UntriedHouse.of(sheet.text("english"));
        UntriedPlate plate = new UntriedPlate(paper, sheet, house, UntriedScenes.print(look), dice);
        switch (look) {
            case 0 -> pressed(plate);
            case 1 -> city(plate);
            case 2 -> lowLeft(plate);
            case 3 -> lowRight(plate);
            case UPRIGHT -> UntriedUpright.twoLines(plate);
            case UPRIGHT_FOURS -> UntriedUpright.fours(plate);
            case 6 -> UntriedUpright.back(plate);
            default -> UntriedScenes.draw(look, plate);
        }
        return paper.picture();
    }

    /** The number pressed across the middle in fours, name and term below it. */
    private static void pressed(UntriedPlate plate) {
        UntriedArt.blend(plate.paper(), plate.house().first(), plate.house().second());
        UntriedArt.bows(plate.paper(), 0xFFFFFF, plate.dice());
        plate.bank(Face.HEI_BOLD, 4.4, 6.5, 9.6, 46);
        plate.before(Face.HEI, 2.4, 79.5, 8.2, "借记卡");
        plate.before(Face.HEI, 1.8, 79.5, 11.4, "DEBIT CARD");
        plate.chip(8.6, 18, false);
        plate.number(Cut.EMBOSSED, SILVER, 7, 35.4, 4.2, 72, plate.parted(4, 4, 4, 4));
        plate.valid(32, 42.2, 2.9, "月/年|VALID THRU");
        plate.pressedHolder(SILVER, 7.4, 49, 52);
        plate.network(64.6, 40.8, 1);
        plate.paper().specimen(5.4, plate.print(), 0.42, 48, 24);
    }

    /** Six digits of the range apart from the others, pressed over a city's outline. */
    private static void city(UntriedPlate plate) {
        UntriedArt.blend(plate.paper(), plate.house().first(), plate.house().second());
        UntriedArt.city(plate.paper(), 0xFFFFFF, plate.dice());
        plate.network(64.4, 5, 1);
        plate.bank(Face.SONG_BOLD, 4.4, 6.5, 9.8, 54);
        plate.chip(8.6, 16.6, false);
        plate.bows(22.6, 21.1);
        plate.number(Cut.EMBOSSED_OCR, GOLD, 8, 34.8, 4, 70, plate.parted(6));
        plate.valid(44, 41.4, 2.8, "VALID|THRU");
        plate.pressedHolder(GOLD, 8, 48.8, 46);
        plate.text(Face.HEI, 2.2, 8, 41.2, "储蓄卡 DEBIT");
        plate.before(Face.HEI, 2, 79.5, 50, plate.house().desk());
        plate.paper().specimen(5.4, plate.print(), 0.42, 46, 26);
    }

    /** Small and flat at the lower left, a flower at the right. */
    private static void lowLeft(UntriedPlate plate) {
        boolean red = plate.house().first() >> 16 > 0x80;
        UntriedArt.blend(plate.paper(), 0xFBF8F3, red ? 0xF3D9D2 : 0xD3E2EC);
        UntriedArt.peony(plate.paper(), 62, 27, 19, red ? 0xD9576A : 0x5C8FC4);
        plate.bank(Face.HEI_BOLD, 4.2, 6, 9.4, 52);
        plate.before(Face.HEI, 2.3, 79.8, 8.6, "借记卡");
        plate.chip(8, 19.6, true);
        plate.bows(22, 24.1);
        plate.holder(Face.HEI, 2.6, 7, 38, 42);
        plate.number(Cut.THIN, plate.print(), 7, 44.6, 2.9, 54, plate.parted(4, 4, 4, 4));
        plate.valid(7, 49.6, 2.3, "有效期至");
        plate.network(66.4, 42, 0.86);
        plate.paper().specimen(5.2, plate.print(), 0.36, 34, 30);
    }

    /** Small, narrow and in one run at the lower right; the desk's telephone at the lower left. */
    private static void lowRight(UntriedPlate plate) {
        UntriedArt.blend(plate.paper(), plate.house().second(), plate.house().first());
        UntriedArt.net(plate.paper(), 0xFFFFFF, plate.dice());
        plate.network(6.4, 5, 0.9);
        plate.bank(Face.HEI_BOLD, 4, 40, 9.2, 40);
        plate.chip(8, 19.4, false);
        plate.text(Face.HEI, 2.3, 7, 45, "银联借记卡");
        plate.text(Face.HEI, 2, 7, 49.2, "24小时客服热线 " + plate.house().desk());
        plate.holder(Face.HEI, 2.5, 7, 35.4, 40);
        plate.numberBefore(Cut.NARROW, plate.print(), 79.6, 45, 3.1, 46, plate.number());
        plate.valid(60.6, 49.6, 2.4, "VALID THRU");
        plate.paper().specimen(5.4, plate.print(), 0.42, 48, 30);
    }
}
