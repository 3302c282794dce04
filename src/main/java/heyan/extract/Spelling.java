package heyan.extract;

import heyan.read.Reading.Glyph;
import heyan.read.Reading.Line;
import heyan.read.Reading.Source;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a line as it was read into letters: compatibility forms, no white space, no invisible characters. Printed
 * characters are never converted to others (no traditional to simplified).
 */
final class Spelling {
    private static final String DOTS = ".•․‧∙⋅・･．。﹒●᛫··丶˙";

    private Spelling() {}

    /** The letters of one line; white space is remembered as a gap before the next letter. */
    static List<Letter> letters(int page, Line line) {
        List<Glyph> glyphs = line.characters().size()
                        == line.text().codePointCount(0, line.text().length())
                ? line.characters()
                : evenly(line);
        int pitch = pitch(glyphs, line);
        List<Letter> letters = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (isNothing(glyph.character())) {
                gap = true;
                continue;
            }
            int apart = letters.isEmpty()
                    ? 0
                    : glyph.x() - letters.get(letters.size() - 1).x();
            letters.add(new Letter(
                    canonical(glyph.character()),
                    printed(glyph.character(), line.source()),
                    glyph.probability(),
                    glyph.x(),
                    pitch,
                    gap || apart > 2.2 * pitch,
                    page,
                    line));
            gap = false;
        }
        return letters;
    }

    /** Compatibility form without white space and invisible characters. */
    static String canonical(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !isNothing(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether the character is one of the dots that stand for the interpunct of a name. */
    static boolean isDot(String character) {
        return DOTS.contains(character);
    }

    private static String printed(String character, Source source) {
        String canonical = canonical(character);
        if (source == Source.OCR && canonical.equals("(")) {
            return "（";
        }
        if (source == Source.OCR && canonical.equals(")")) {
            return "）";
        }
        return "（）".contains(character) ? character : canonical;
    }

    private static boolean isNothing(String character) {
        return character.codePoints().allMatch(Spelling::isNothing);
    }

    private static boolean isNothing(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    private static List<Glyph> evenly(Line line) {
        int[] points = line.text().codePoints().toArray();
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            int x = line.box().left() + (int) ((i + 0.5) * line.box().width() / points.length);
            glyphs.add(new Glyph(Character.toString(points[i]), line.confidence(), x));
        }
        return glyphs;
    }

    private static int pitch(List<Glyph> glyphs, Line line) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            if (!isNothing(glyphs.get(i).character())
                    && !isNothing(glyphs.get(i - 1).character())) {
                steps.add(Math.abs(glyphs.get(i).x() - glyphs.get(i - 1).x()));
            }
        }
        steps.sort(null);
        int usual = steps.isEmpty() ? line.box().height() : steps.get(steps.size() / 2);
        return Math.max(1, usual);
    }
}
