package heyan.samples;

import heyan.samples.UntriedDigits.Cut;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Cards of {@link Style#UNTRIED} that stand upright 竖版, and one whose number is on its back. */
final class UntriedUpright {
    private static final Color INK = new Color(0x26282C);

    private UntriedUpright() {}

    /** The number low, in two lines. */
    static void twoLines(UntriedPlate plate) {
        Paper paper = plate.paper();
        UntriedArt.blend(paper, plate.house().first(), plate.house().second());
        UntriedArt.bows(paper, 0xFFFFFF, plate.dice());
        plate.bank(Face.HEI_BOLD, 4, 5, 10, 44);
        plate.chip(21.3, 20, false);
        plate.bows(36, 24.5);
        plate.text(Face.HEI, 2.4, 5.6, 45.6, "借记卡 DEBIT");
        String[] lines = lines(plate.parted(4, 4, 4, 4), plate.number().length() > 16 ? 12 : 8);
        plate.number(Cut.PLAIN, plate.print(), 5.6, 55.4, 3.5, 42, lines[0]);
        plate.number(Cut.PLAIN, plate.print(), 5.6, 61.8, 3.5, 42, lines[1]);
        plate.valid(5.6, 68, 2.5, "有效期至");
        plate.holder(Face.HEI, 2.7, 5.6, 73.4, 42);
        plate.text(Face.HEI, 1.9, 5.6, 81.4, "客服 " + plate.house().desk());
        plate.network(35.6, 74.8, 0.86);
        paper.specimen(5.4, plate.print(), 0.42, 36, 42);
    }

    /** Four digits to a line, one line below the other; a cat looks over the edge. */
    static void fours(UntriedPlate plate) {
        Paper paper = plate.paper();
        int sky = plate.dice().pick(java.util.List.of(0xF7D6DC, 0xCFE6F2, 0xFBE9BE, 0xD8EBD6));
        UntriedArt.blend(
                paper, sky, Guilloche.mix(new Color(sky), Color.WHITE, 0.5).getRGB() & 0xFFFFFF);
        UntriedArt.cat(
                paper, 35, 66, 13, plate.dice().pick(java.util.List.of(0xE9B36A, 0xFFFFFF, 0x8D96A6)), plate.dice());
        plate.bank(Face.HEI_BOLD, 3.7, 5, 9.4, 44);
        plate.chip(6, 18.4, true);
        double y = 39;
        for (String line : plate.parted(4, 4, 4, 4).split(" ", -1)) {
            plate.number(Cut.EMBOSSED, INK, 6, y, 3.7, 20, line);
            y += 6;
        }
        plate.text(Face.HEI, 2.2, 20, 21, "借记卡 DEBIT");
        plate.valid(20, 26, 2.4, "有效期");
        plate.holder(Face.HEI, 2.5, 6, 32.4, 42);
        plate.network(5, 74, 0.84);
        paper.specimen(5.2, plate.print(), 0.4, 34, 44);
    }

    private static String[] lines(String parted, int digits) {
        int at = 0;
        for (int seen = 0; seen < digits; at++) {
            seen += parted.charAt(at) == ' ' ? 0 : 1;
        }
        return new String[] {parted.substring(0, at), parted.substring(at).strip()};
    }

    /** Stripe, signature and code of the back, the number flat below them. */
    static void back(UntriedPlate plate) {
        Paper paper = plate.paper();
        UntriedArt.blend(paper, 0xF4F5F6, 0xDDE2E7);
        paper.fill(new Color(0x1C1B1D), new Rectangle2D.Double(0, 4.6, paper.width(), 10.6));
        plate.text(Face.HEI, 1.6, 5, 18.2, "持卡人签名 AUTHORIZED SIGNATURE　　未经签名无效 NOT VALID UNLESS SIGNED");
        paper.fill(new Color(0xFDFDFB), new Rectangle2D.Double(5, 19.4, 46, 7.4));
        for (int i = 1; i < 7; i++) {
            paper.line(UntriedArt.veil(0x6F9BC8, 70), 0.2, 5, 19.4 + i * 1.05, 51, 19.4 + i * 1.05);
        }
        paper.fill(Color.WHITE, new Rectangle2D.Double(52.6, 20.6, 11, 5));
        plate.text(Face.MONO, 3, 54.4, 24.4, plate.dice().digits(3));
        plate.text(Face.HEI, 1.7, 65, 23.8, "CVN");
        plate.number(Cut.OCR, INK, 6, 35, 3.3, 64, plate.parted(4, 4, 4, 4));
        plate.valid(6, 40.2, 2.5, "有效期至 VALID THRU");
        plate.holder(Face.HEI, 2.6, 44, 40.2, 34);
        plate.text(Face.HEI, 1.7, 6, 44.6, "本卡仅限持卡人本人使用，请妥善保管卡片及密码。拾获本卡请送交发卡银行。");
        plate.text(Face.HEI, 1.9, 6, 50.2, "客户服务热线：" + plate.house().desk());
        paper.fitted(Face.HEI_BOLD, 2.8, INK, 38, 50.2, 26, plate.sheet().text("bank_name"));
        plate.network(68.6, 43.4, 0.8);
        paper.specimen(5.2, INK, 0.3, 70, 34);
    }
}
