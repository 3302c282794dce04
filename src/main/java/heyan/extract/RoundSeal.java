package heyan.extract;

import static heyan.extract.FieldName.SEAL_PRESENT;
import static heyan.extract.FieldName.SEAL_TEXT;

import heyan.claim.Box;
import heyan.read.Reading.Glyph;
import heyan.read.Reading.Mark;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The round red seal 公章 on a form and the text along its arc. */
final class RoundSeal {
    private static final double THERE = 0.5;
    private static final double RARELY_MISSED = 0.7;
    /** Less is a doubt; what readings dispute has just this much and is none, so that nothing else is forgiven in its place. */
    private static final double DOUBTFUL = 0.75;

    private RoundSeal() {}

    /** Of several seals the one with a union's name, else the strongest. */
    static void put(Found found, Layout layout) {
        Optional<Layout.PlacedMark> seal = layout.marks(Mark.Kind.ROUND_SEAL).stream()
                .max(Comparator.comparingDouble(placed ->
                        placed.mark().strength() + (placed.mark().text().contains("工会") ? 1 : 0)));
        if (seal.isEmpty()) {
            found.seen(SEAL_PRESENT, false, RARELY_MISSED, 0, new Box(0, 0, layout.width(0), layout.height(0)));
            return;
        }
        Mark mark = seal.get().mark();
        boolean there = mark.strength() >= THERE;
        double sure = Math.max(mark.strength(), 1 - mark.strength());
        found.seen(SEAL_PRESENT, there, sure, seal.get().page(), mark.box());
        String text = Spelling.canonical(mark.text()).replace('(', '（').replace(')', '）');
        if (there && !text.isEmpty()) {
            found.put(
                    SEAL_TEXT,
                    new Field(text, confidence(mark, text), seal.get().page(), mark.box(), doubts(mark)));
        }
    }

    private static double confidence(Mark mark, String text) {
        double least =
                mark.characters().stream().mapToDouble(Glyph::probability).min().orElse(0);
        boolean fits = text.matches("[\\p{IsHan}（）A-Za-z0-9·]{4,40}(工会|委员会|联合会|公司|单位|中心|学院|大学|局|院|厂|部)");
        return fits ? least : least / 2;
    }

    private static Map<Integer, String> doubts(Mark mark) {
        Map<Integer, String> doubts = new HashMap<>();
        for (int i = 0; i < mark.characters().size(); i++) {
            Glyph sign = mark.characters().get(i);
            if (sign.probability() < DOUBTFUL) {
                doubts.put(i, sign.rivals());
            }
        }
        return doubts;
    }
}
