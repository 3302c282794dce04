package heyan.read;

import heyan.claim.Box;
import heyan.inspect.Page;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a digital PDF's text layer, each confirmed by reading its pixels. A text layer that says something else
 * than the picture is a sign of forgery, so the layer is trusted only where both agree.
 */
final class TextLayer {
    /** Wider gaps, in line heights, separate cells. */
    private static final double GAP = 1.5;
    /** Least share of signs in which layer and pixels agree. */
    private static final double AGREED = 0.8;
    /** From this probability on, another sign in the pixels denies that of the layer. */
    private static final double DENIED = 0.7;

    private static final double SURE = 0.999;
    /** A page with more lines than this is not one of ours; the rest stays unconfirmed. */
    private static final int MOST = 300;

    private static final double UNCONFIRMED = 0.3;

    private final TextEngine engine;
    private final RareCharacters rare;

    TextLayer(TextEngine engine, RareCharacters rare) {
        this.engine = engine;
        this.rare = rare;
    }

    /** One cell of text and the runs that it was put together from. */
    private record Cell(List<Page.TextRun> runs) {
        Box box() {
            return runs.stream().map(Page.TextRun::box).reduce(Box::union).orElseThrow();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            Page.TextRun last = runs.get(0);
            for (Page.TextRun run : runs) {
                boolean apart =
                        run.box().left() - last.box().right() > 0.25 * run.box().height();
                text.append(apart ? " " : "").append(run.text());
                last = run;
            }
            return text.toString();
        }
    }

    /** Confirmed and unconfirmed lines, boxes in pixels of {@code page}. */
    List<Reading.Line> read(Picture page, List<Page.TextRun> runs) {
        List<Reading.Line> lines = new ArrayList<>();
        for (Cell cell : cells(runs)) {
            if (!cell.text().isBlank()) {
                lines.add(line(page, cell, lines.size() < MOST));
            }
        }
        return lines;
    }

    private Reading.Line line(Picture page, Cell cell, boolean look) {
        Box box = clamped(cell.box(), page);
        double margin = box.height() * 0.12;
        Quad place = Quad.of(box).grown(margin, margin);
        String text = cell.text().strip();
        LineText pixels = look && box.width() >= 4 && box.height() >= 4 ? engine.read(page, place) : LineText.NOTHING;
        boolean agreed = agree(text, pixels);
        if (!agreed && !pixels.isBlank()) {
            pixels = rare.mended(page, place, pixels);
            agreed = agree(text, pixels);
        }
        double confidence = agreed ? SURE : UNCONFIRMED;
        return new Reading.Line(
                text,
                box,
                confidence,
                agreed ? Reading.Source.TEXT_LAYER : Reading.Source.TEXT_LAYER_UNCONFIRMED,
                glyphs(text, box, confidence),
                List.of(new Reading.Again("ppocr", pixels.text(), pixels.confidence())));
    }

    private static Box clamped(Box box, Picture page) {
        return Quad.of(box).box(page.width(), page.height());
    }

    private static List<Reading.Glyph> glyphs(String text, Box box, double confidence) {
        int[] signs = text.codePoints().toArray();
        List<Reading.Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < signs.length; i++) {
            int x = (int) (box.left() + (i + 0.5) * box.width() / signs.length);
            glyphs.add(new Reading.Glyph(Character.toString(signs[i]), confidence, x));
        }
        return glyphs;
    }

    /** Runs on one baseline, left to right, cut where the gap is wide. */
    private static List<Cell> cells(List<Page.TextRun> runs) {
        List<Page.TextRun> left = new ArrayList<>(runs);
        left.removeIf(run -> run.text().isBlank());
        left.sort(Comparator.comparingInt(run -> run.box().centreY()));
        List<Cell> cells = new ArrayList<>();
        while (!left.isEmpty()) {
            Box first = left.get(0).box();
            int end = 1;
            while (end < left.size() && left.get(end).box().centreY() - first.centreY() <= first.height() / 2.0) {
                end++;
            }
            List<Page.TextRun> row = new ArrayList<>(left.subList(0, end));
            left.subList(0, end).clear();
            row.sort(Comparator.comparingInt(run -> run.box().left()));
            int start = 0;
            for (int i = 1; i <= row.size(); i++) {
                if (i == row.size()
                        || row.get(i).box().left() - row.get(i - 1).box().right()
                                > GAP * row.get(i).box().height()) {
                    cells.add(new Cell(List.copyOf(row.subList(start, i))));
                    start = i;
                }
            }
        }
        return cells;
    }

    /**
     * Whether the pixels say what the layer says. Where they differ, the engine must have been unsure of that sign; a
     * number or code has to be the same throughout. Signs that some typefaces draw alike count as the same; a rule beside a cell
     * that was read as a stroke counts as nothing.
     */
    static boolean agree(String layer, LineText pixels) {
        String said = plain(layer);
        StringBuilder seen = new StringBuilder();
        List<Double> probabilities = new ArrayList<>();
        for (LineText.Sign sign : pixels.signs()) {
            String plain = plain(sign.character());
            seen.append(plain);
            plain.chars().forEach(c -> probabilities.add(sign.probability()));
        }
        if (said.isEmpty() || said.length() != seen.length() || !numbers(said).equals(numbers(seen.toString()))) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) == seen.charAt(i)) {
                same++;
            } else if (probabilities.get(i) >= DENIED) {
                return false;
            }
        }
        return (double) same / said.length() >= AGREED;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}丶丨]", "")
                .replace('O', '0')
                .replace('o', '0')
                .replace('I', '1')
                .replace('l', '1')
                .replace('入', '人')
                .replace('曰', '日');
    }

    /** All digits and letters in order. */
    private static String numbers(String text) {
        return text.replaceAll("[^0-9A-Za-z]", "");
    }
}
