package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;

/** Finds portrait photos: upright rectangles, densely filled with something that is neither paper nor text. */
final class FindPhotos {
    private static final int SIDE = 240;

    /** Boxes in pixels of the page, given the boxes of lines and codes on it. */
    List<Reading.Mark> find(Picture page, Picture smaller, List<Box> printed) {
        Picture small = smaller.longSide(SIDE);
        double scale = (double) page.width() / small.width();
        int w = small.width();
        int h = small.height();
        boolean[] mask = unlikePaper(small);
        for (Box box : printed) {
            erase(mask, w, h, box, scale);
        }
        boolean[] open = eroded(eroded(mask, w, h), w, h);
        List<Reading.Mark> photos = new ArrayList<>();
        for (Blobs.Blob blob : Blobs.of(open, w, h, w * h / 250)) {
            Box box = blob.box();
            double fill = (double) blob.pixels().length / (box.width() * box.height());
            double ratio = (double) box.width() / box.height();
            boolean inside = box.left() > 2 && box.top() > 2 && box.right() < w - 2 && box.bottom() < h - 2;
            boolean size = box.width() < 0.45 * w && box.height() < 0.75 * h;
            if (fill > 0.6 && ratio > 0.5 && ratio < 1.15 && inside && size) {
                Box full = new Box(
                        (int) ((box.left() - 2) * scale),
                        (int) ((box.top() - 2) * scale),
                        (int) Math.min(page.width(), (box.right() + 2) * scale),
                        (int) Math.min(page.height(), (box.bottom() + 2) * scale));
                photos.add(new Reading.Mark(Reading.Mark.Kind.PHOTO, full, Math.min(1, fill), "", List.of()));
            }
        }
        return photos;
    }

    /** Pixels that differ clearly from what surrounds them widely: the median of a coarse grid. */
    private static boolean[] unlikePaper(Picture small) {
        int w = small.width();
        int h = small.height();
        int paper = median(small);
        boolean[] mask = new boolean[w * h];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = distance(small.rgb()[i], paper) > 90;
        }
        return mask;
    }

    /** The colour of the paper: rather light, so that dark text does not count. */
    private static int median(Picture small) {
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int[] histogram = new int[256];
            for (int p : small.rgb()) {
                histogram[(p >> shift) & 255]++;
            }
            int left = small.rgb().length * 6 / 10;
            int value = 0;
            while (value < 255 && left >= histogram[value]) {
                left -= histogram[value++];
            }
            colour |= value << shift;
        }
        return colour;
    }

    private static int distance(int p, int q) {
        return Math.abs(((p >> 16) & 255) - ((q >> 16) & 255))
                + Math.abs(((p >> 8) & 255) - ((q >> 8) & 255))
                + Math.abs((p & 255) - (q & 255));
    }

    private static void erase(boolean[] mask, int w, int h, Box box, double scale) {
        int right = (int) Math.min(w, box.right() / scale + 1);
        int bottom = (int) Math.min(h, box.bottom() / scale + 1);
        for (int y = (int) (box.top() / scale); y < bottom; y++) {
            for (int x = (int) (box.left() / scale); x < right; x++) {
                mask[y * w + x] = false;
            }
        }
    }

    private static boolean[] eroded(boolean[] mask, int w, int h) {
        boolean[] out = new boolean[mask.length];
        for (int y = 1; y < h - 1; y++) {
            for (int x = 1; x < w - 1; x++) {
                int at = y * w + x;
                out[at] = mask[at] && mask[at - 1] && mask[at + 1] && mask[at - w] && mask[at + w];
            }
        }
        return out;
    }
}
