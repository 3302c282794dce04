package heyan.samples;

import java.awt.Color;
import java.util.BitSet;
import java.util.List;

/** A printed sentence whose gaps are filled in another typeface above a line, as certificates are made out. */
final class FilledText {
    private static final String NEVER_FIRST = "，。、；：）";
    private final Paper paper;
    private final Face printed;
    private final Face filled;
    private final double size;
    private final Color ink;

    FilledText(Paper paper, Face printed, Face filled, double size, Color ink) {
        this.paper = paper;
        this.printed = printed;
        this.filled = filled;
        this.size = size;
        this.ink = ink;
    }

    /** Breaks anywhere; {@code gaps} stand in the text in this order. */
    void draw(String text, List<String> gaps, double left, double top, double room, double pitch) {
        BitSet made = made(text, gaps);
        double x = left;
        double y = top;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String one = Character.toString(text.codePointAt(i));
            Face face = made.get(i) ? filled : printed;
            double width = paper.width(face, size, one);
            if (x + width > left + room && !NEVER_FIRST.contains(one)) {
                x = left;
                y += pitch;
            }
            paper.text(face, size, ink, x, y, one);
            if (made.get(i)) {
                paper.line(ink, 0.15, x, y + 1.5, x + width, y + 1.5);
            }
            x += width;
        }
    }

    private static BitSet made(String text, List<String> gaps) {
        BitSet made = new BitSet();
        int from = 0;
        for (String gap : gaps) {
            int at = text.indexOf(gap, from);
            if (at >= 0) {
                from = at + gap.length();
                made.set(at, from);
            }
        }
        return made;
    }
}
