package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;

/** Finds red stamps that are not round: a frame of red around red signs, such as a finance or personal seal. */
final class FindStamps {
    private static final double FRAME = 0.6;
    /** A stamp lets the paper through; a photo before a red wall does not. */
    private static final double PAPER = 0.3;

    private FindStamps() {}

    /** Corners in pixels of the page that the mask was made of, leaving out what lies in the rings. */
    static List<Quad> find(RedInk red, List<Ring> rings) {
        boolean[] mask = red.mask().clone();
        int w = red.width();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i]) {
                Point at = new Point((i % w) * red.scale(), Math.floorDiv(i, w) * red.scale());
                mask[i] = rings.stream().noneMatch(ring -> ring.holds(at, 1.1));
            }
        }
        List<Quad> stamps = new ArrayList<>();
        for (Blobs.Blob blob : Blobs.of(mask, w, red.height(), 30)) {
            Box box = blob.box();
            double ratio = (double) box.width() / box.height();
            boolean size = box.width() > 0.03 * w && box.width() < 0.3 * w;
            if (size && ratio > 0.4 && ratio < 2.5 && frame(mask, w, box) > FRAME && red.paper(box) > PAPER) {
                stamps.add(Quad.of(box).map(p -> p.times(red.scale())));
            }
        }
        return stamps;
    }

    /** Share of the box's four sides along which there is red within a tenth of its size. */
    private static double frame(boolean[] mask, int w, Box box) {
        int depth = Math.max(2, Math.min(box.width(), box.height()) / 10);
        int near = 0;
        for (int x = box.left(); x < box.right(); x++) {
            near += any(mask, w, x, box.top(), 0, 1, depth) ? 1 : 0;
            near += any(mask, w, x, box.bottom() - 1, 0, -1, depth) ? 1 : 0;
        }
        for (int y = box.top(); y < box.bottom(); y++) {
            near += any(mask, w, box.left(), y, 1, 0, depth) ? 1 : 0;
            near += any(mask, w, box.right() - 1, y, -1, 0, depth) ? 1 : 0;
        }
        return near / (2.0 * (box.width() + box.height()));
    }

    private static boolean any(boolean[] mask, int w, int x, int y, int dx, int dy, int depth) {
        for (int i = 0; i < depth; i++) {
            if (mask[(y + i * dy) * w + x + i * dx]) {
                return true;
            }
        }
        return false;
    }
}
