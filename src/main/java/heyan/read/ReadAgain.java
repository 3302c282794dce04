package heyan.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a line a second time by independent ways, so that later rooms can see whether they agree. */
final class ReadAgain {
    /** So many digits or capitals in a row make a number or code. */
    private static final int RUN = 10;
    /** Below this least probability any line is read again. */
    private static final double UNSURE = 0.8;
    /** Below this mean probability a second look does not help. */
    private static final double PLAUSIBLE = 0.6;
    /** Least number of digits that a number or code has. */
    private static final int DIGITS = 3;

    private final TextEngine engine;
    private final @Nullable TesseractLines tesseract;

    ReadAgain(TextEngine engine, @Nullable TesseractLines tesseract) {
        this.engine = engine;
        this.tesseract = tesseract;
    }

    /** The second readings of a line that was read as {@code first}; none when there is no need. */
    List<Reading.Again> read(Picture page, Quad quad, LineText first) {
        int[] run = run(first);
        boolean number = first.signs().subList(run[0], run[1]).stream()
                        .filter(sign -> Character.isDigit(sign.character().codePointAt(0)))
                        .count()
                >= DIGITS;
        List<Reading.Again> again = new ArrayList<>();
        if (number || (first.confidence() < UNSURE && first.mean() > PLAUSIBLE)) {
            LineText larger = engine.read(TextEngine.spaced(engine, page, quad, first));
            again.add(new Reading.Again("ppocr-2x", larger.text(), larger.confidence()));
        }
        if (number && tesseract != null) {
            again.add(alphabet(tesseract, page, part(quad, first, run), first, run));
        }
        return again;
    }

    private static Reading.Again alphabet(
            TesseractLines tesseract, Picture page, Quad part, LineText first, int[] run) {
        boolean letters = first.signs().subList(run[0], run[1] - 1).stream()
                .anyMatch(sign -> Character.isLetter(sign.character().codePointAt(0)));
        LineText text =
                tesseract.read(tesseract.cut(page, part), letters ? TesseractLines.CODES : TesseractLines.DIGITS);
        return new Reading.Again(letters ? "tesseract-codes" : "tesseract-digits", text.text(), text.confidence());
    }

    /** Where the longest run of digits and capitals begins and ends, spaces not counted; empty when too short. */
    private static int[] run(LineText line) {
        int[] best = {0, 0};
        int longest = RUN - 1;
        int start = 0;
        int count = 0;
        for (int i = 0; i < line.signs().size(); i++) {
            String sign = line.signs().get(i).character();
            if (isCode(sign)) {
                start = count == 0 ? i : start;
                count++;
                if (count > longest) {
                    longest = count;
                    best = new int[] {start, i + 1};
                }
            } else if (!sign.isBlank()) {
                count = 0;
            }
        }
        return best;
    }

    private static boolean isCode(String sign) {
        char c = sign.charAt(0);
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** The part of the line that holds the run, half a sign wider; all when the run is all. */
    private static Quad part(Quad quad, LineText line, int[] run) {
        List<LineText.Sign> signs = line.signs();
        double from = run[0] == 0
                ? 0
                : (signs.get(run[0] - 1).across() + 2 * signs.get(run[0]).across()) / 3;
        double to = run[1] == signs.size()
                ? 1
                : (signs.get(run[1]).across() + 2 * signs.get(run[1] - 1).across()) / 3;
        return to - from < 0.05 ? quad : quad.part(from, to);
    }
}
