package heyan.inspect;

import heyan.claim.Box;
import heyan.inspect.Page.TextRun;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Text that a digital PDF carries, as runs on one baseline with boxes in the drawn page. It is what the file claims, not
 * what an eye sees: it may be invisible, or lie under a picture.
 */
final class TextLayer extends PDFTextStripper {
    private final float scale;
    private final int width;
    private final int height;
    private final List<TextRun> runs = new ArrayList<>();

    private TextLayer(float scale, BufferedImage pixels) throws IOException {
        this.scale = scale;
        this.width = pixels.getWidth();
        this.height = pixels.getHeight();
        setShouldSeparateByBeads(false);
    }

    /** @param scale pixels per point with which {@code pixels} were drawn */
    static List<TextRun> read(PDDocument document, int page, float scale, BufferedImage pixels) throws IOException {
        TextLayer layer = new TextLayer(scale, pixels);
        layer.setStartPage(page + 1);
        layer.setEndPage(page + 1);
        layer.writeText(document, Writer.nullWriter());
        return layer.runs;
    }

    @Override
    protected void writePage() {
        for (List<TextPosition> article : getCharactersByArticle()) {
            Run run = null;
            for (TextPosition position : article) {
                Placed next = Placed.of(position, getCurrentPage().getRotation());
                if (run != null && run.goesOnWith(next)) {
                    run.add(next);
                } else {
                    close(run);
                    run = new Run(next);
                }
            }
            close(run);
        }
    }

    private void close(@org.jspecify.annotations.Nullable Run run) {
        if (run == null || run.text.toString().isBlank()) {
            return;
        }
        int left = clip(run.left, width);
        int top = clip(run.top, height);
        int right = clip(run.right, width);
        int bottom = clip(run.bottom, height);
        if (right > left && bottom > top) {
            runs.add(new TextRun(run.text.toString().strip(), new Box(left, top, right, bottom)));
        }
    }

    private int clip(double points, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(points * scale)));
    }

    /** One glyph on the page as drawn: points, origin top left. {@code along} is the way it is read, as is {@code up}. */
    private record Placed(String text, double x, double y, double advance, double em, int direction) {
        static Placed of(TextPosition position, int pageRotation) {
            int direction = Math.floorMod(Math.round(position.getDir()) - pageRotation, 360);
            double em = Math.max(1, Math.abs(position.getFontSizeInPt()));
            String text =
                    position.getUnicode() == null ? "" : position.getUnicode().replaceAll("\\p{Cc}", "");
            return new Placed(text, position.getX(), position.getY(), position.getWidthDirAdj(), em, direction);
        }

        double alongX() {
            return direction == 0 ? 1 : direction == 180 ? -1 : 0;
        }

        double alongY() {
            return direction == 90 ? -1 : direction == 270 ? 1 : 0;
        }
    }

    /** Grows glyph by glyph. */
    private static final class Run {
        final StringBuilder text = new StringBuilder();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        private Placed last;

        Run(Placed first) {
            last = first;
            append(first);
        }

        /** Same way, same baseline, and no gap as wide as a character. */
        boolean goesOnWith(Placed next) {
            double off = Math.abs((next.x - last.x) * last.alongY()) + Math.abs((next.y - last.y) * last.alongX());
            return next.direction == last.direction
                    && off < 0.3 * last.em
                    && gap(next) < last.em
                    && gap(next) > -0.5 * last.em;
        }

        private double gap(Placed next) {
            double way = (next.x - last.x) * last.alongX() + (next.y - last.y) * last.alongY();
            return way - last.advance;
        }

        void add(Placed next) {
            boolean words = !text.isEmpty()
                    && text.charAt(text.length() - 1) < 0x80
                    && !next.text.isEmpty()
                    && next.text.charAt(0) < 0x80;
            if (words && gap(next) > 0.3 * last.em && !text.toString().endsWith(" ") && !next.text.startsWith(" ")) {
                text.append(' ');
            }
            append(next);
        }

        private void append(Placed glyph) {
            text.append(glyph.text);
            last = glyph;
            double upX = glyph.alongY();
            double upY = -glyph.alongX();
            for (double along : new double[] {0, glyph.advance}) {
                for (double up : new double[] {-0.15 * glyph.em, 0.88 * glyph.em}) {
                    double x = glyph.x + along * glyph.alongX() + up * upX;
                    double y = glyph.y + along * glyph.alongY() + up * upY;
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
    }
}
