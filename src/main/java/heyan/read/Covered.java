package heyan.read;

import heyan.claim.Box;
import heyan.inspect.Signal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Notices a finger on the document: print runs into a skin-coloured area that comes in over the picture's border. */
final class Covered {
    private static final String CODE = "IMG_COVER";
    private static final int SIDE = 320;

    /** Least and largest share of the picture that a finger takes; a desk takes more. */
    private static final double LEAST = 0.004;

    private static final double MOST = 0.25;
    /** Most of the picture's border that a finger lies over. */
    private static final double MOST_OF_BORDER = 0.3;

    /** So many line heights behind its end a line is still looked at. */
    private static final double REACH = 1;

    private static final double FULL = 0.7;

    private Covered() {}

    /** The signal with the number of lines that run into the finger, and the box around these. */
    static Optional<Signal> of(int page, List<Reading.Line> lines, Flatten flatten, Picture upright, Picture middle) {
        Picture small = middle.atMost(SIDE);
        boolean[] finger = finger(small);
        double scale = (double) small.width() / upright.width();
        List<Box> covered = lines.stream()
                .map(Reading.Line::box)
                .filter(box -> isCovered(Quad.of(box).map(p -> flatten.page(p).times(scale)), finger, small))
                .toList();
        return covered.stream().reduce(Box::union).map(all -> new Signal(CODE, page, covered.size(), 1, all));
    }

    private static boolean[] finger(Picture small) {
        int width = small.width();
        int height = small.height();
        boolean[] skin = new boolean[width * height];
        for (int i = 0; i < skin.length; i++) {
            skin[i] = isSkin(small.rgb()[i]);
        }
        boolean[] finger = new boolean[skin.length];
        for (Blobs.Blob blob : Blobs.of(skin, width, height, (int) (LEAST * skin.length))) {
            long border = Arrays.stream(blob.pixels())
                    .filter(i -> i % width == 0 || i % width == width - 1 || i < width || i >= width * (height - 1))
                    .count();
            if (border > 0
                    && border < MOST_OF_BORDER * 2 * (width + height)
                    && blob.pixels().length < MOST * skin.length) {
                for (int pixel : blob.pixels()) {
                    finger[pixel] = true;
                }
            }
        }
        return finger;
    }

    /** By its chroma, which hardly depends on how light a skin is (Chai and Ngan, 1999). */
    private static boolean isSkin(int rgb) {
        int r = rgb >> 16 & 255;
        int g = rgb >> 8 & 255;
        int b = rgb & 255;
        double cb = 128 - 0.1687 * r - 0.3313 * g + 0.5 * b;
        double cr = 128 + 0.5 * r - 0.4187 * g - 0.0813 * b;
        return cb > 77 && cb < 127 && cr > 138 && cr < 173;
    }

    private static boolean isCovered(Quad line, boolean[] finger, Picture small) {
        double beyond = REACH * line.height() / Math.max(1, line.width());
        return share(line.part(1, 1 + beyond), finger, small) > FULL
                || share(line.part(-beyond, 0), finger, small) > FULL;
    }

    private static double share(Quad area, boolean[] finger, Picture small) {
        int inside = 0;
        int all = 0;
        for (double across = 0.1; across < 1; across += 0.2) {
            for (double down = 0.1; down < 1; down += 0.2) {
                Point p = area.at(across, down);
                int x = (int) p.x();
                int y = (int) p.y();
                if (x >= 0 && y >= 0 && x < small.width() && y < small.height()) {
                    inside += finger[y * small.width() + x] ? 1 : 0;
                }
                all++;
            }
        }
        return (double) inside / all;
    }
}
