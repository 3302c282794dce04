package heyan.samples;

import java.util.Map;

/** Typefaces and seals that only {@link Style#UNSAID} uses. */
final class UnsaidLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("wqy-microhei.ttc", "WenQuanYi Micro Hei", 1.01),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC Bold", 1.01),
            Face.SONG, new Fonts.Place("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", 0.98),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-Black.ttc", "Noto Serif CJK SC Black", 0.96),
            Face.KAI, new Fonts.Place("ukai.ttc", "AR PL UKai CN", 1.02),
            Face.HAND, new Fonts.Place("LXGWWenKai-Light.ttf", "LXGW WenKai Light", 0.96),
            Face.MONO, new Fonts.Place("OCRB.otf", "OCR B Regular", 1.02),
            Face.SEAL, new Fonts.Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK SC SemiBold", 0.98),
            Face.REST, new Fonts.Place("BabelStoneHan.ttf", "BabelStone Han", 1.01));

    private UnsaidLooks() {}

    /** Two workshops for unions, the one with a number; schools have none. */
    static SealCut seal(String text) {
        int workshop = Math.floorMod(text.hashCode() >> 5, 2);
        SealCut.Ink ink =
                workshop == 0 ? new SealCut.Ink(206, 230, 30, 50, 36, 60) : new SealCut.Ink(190, 216, 24, 44, 34, 56);
        if (!text.endsWith("工会委员会")) {
            double step = text.length() < 7 ? 36 : text.length() < 11 ? 28 : 21.5;
            return new SealCut(0.16f, 0.18, 0.25, 0.16, false, 1.1, step, 267, ink);
        }
        return new SealCut(0.17f, 0.178, 0.25, 0.22, workshop == 1, 1.3, 23.5, workshop == 1 ? 245 : 270, ink);
    }
}
