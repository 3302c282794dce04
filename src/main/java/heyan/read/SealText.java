package heyan.read;

import java.util.Arrays;

/** Straightens the ring of a seal into a line and reads it. */
final class SealText {
    /** The band that holds the text, as shares of the radius. */
    private static final double INNER = 0.56;

    private static final double OUTER = 0.93;
    private static final int COLUMNS = 720;

    private final TextEngine engine;

    SealText(TextEngine engine) {
        this.engine = engine;
    }

    /** The characters along the arc, clockwise from its gap. */
    LineText read(Picture page, RedInk.Ring ring) {
        Picture band = band(page, ring);
        LineText best = LineText.NOTHING;
        for (int start : new int[] {gap(band), COLUMNS / 2}) {
            LineText text = engine.read(from(band, start));
            if (mean(text) > mean(best)) {
                best = text;
            }
            if (mean(best) > 0.8) {
                break;
            }
        }
        return best;
    }

    private static double mean(LineText text) {
        return text.signs().stream()
                        .mapToDouble(LineText.Sign::probability)
                        .average()
                        .orElse(0)
                * Math.min(1, text.signs().size() / 6.0);
    }

    /** The whole ring from the top clockwise, dark where it is red, as high as the engine wants lines. */
    private Picture band(Picture page, RedInk.Ring ring) {
        int height = engine.height();
        int[] redness = new int[COLUMNS * height];
        for (int x = 0; x < COLUMNS; x++) {
            double angle = 2 * Math.PI * x / COLUMNS;
            for (int y = 0; y < height; y++) {
                double radius = ring.radius() * (OUTER - (OUTER - INNER) * (y + 0.5) / height);
                Point at = ring.centre().plus(new Point(radius * Math.sin(angle), -radius * Math.cos(angle)));
                redness[y * COLUMNS + x] = look(page, at, ring.radius() * (OUTER - INNER) / height);
            }
        }
        int[] sorted = redness.clone();
        Arrays.sort(sorted);
        int paper = sorted[sorted.length / 3];
        int ink = Math.max(paper + 20, sorted[sorted.length * 95 / 100]);
        for (int i = 0; i < redness.length; i++) {
            int grey = 255 - Math.max(0, Math.min(255, 255 * (redness[i] - paper) / (ink - paper)));
            redness[i] = grey * 0x010101;
        }
        return new Picture(COLUMNS, height, redness);
    }

    /** Mean redness of a small square. */
    private static int look(Picture page, Point at, double side) {
        int half = (int) Math.max(0, Math.round(side / 2 - 0.25));
        int sum = 0;
        int count = 0;
        for (int y = (int) at.y() - half; y <= (int) at.y() + half; y++) {
            for (int x = (int) at.x() - half; x <= (int) at.x() + half; x++) {
                if (x >= 0 && y >= 0 && x < page.width() && y < page.height()) {
                    sum += RedInk.redness(page.at(x, y));
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** The column in the middle of the widest empty stretch. */
    private static int gap(Picture band) {
        int[] grey = band.grey();
        int[] ink = new int[COLUMNS];
        for (int i = 0; i < grey.length; i++) {
            ink[i % COLUMNS] += grey[i] < 128 ? 1 : 0;
        }
        int best = COLUMNS / 2;
        int widest = 0;
        int run = 0;
        for (int i = 0; i < 2 * COLUMNS; i++) {
            run = ink[i % COLUMNS] <= band.height() / 16 ? run + 1 : 0;
            if (run > widest && run <= COLUMNS) {
                widest = run;
                best = (i - run / 2 + COLUMNS) % COLUMNS;
            }
        }
        return best;
    }

    private static Picture from(Picture band, int start) {
        int[] turned = new int[band.rgb().length];
        for (int y = 0; y < band.height(); y++) {
            for (int x = 0; x < COLUMNS; x++) {
                turned[y * COLUMNS + x] = band.at((x + start) % COLUMNS, y);
            }
        }
        return new Picture(COLUMNS, band.height(), turned);
    }
}
