package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Connected components of a mask, eight neighbours each. */
final class Blobs {
    /** One component: its pixels and the box around them. */
    static final class Blob {
        private final int[] pixels;
        private final Box box;

        private Blob(int[] pixels, Box box) {
            this.pixels = pixels;
            this.box = box;
        }

        /** Indexes into the mask, not to be written to. */
        int[] pixels() {
            return pixels;
        }

        Box box() {
            return box;
        }

        /** Leftmost and rightmost pixel corners of each row: enough for a hull. */
        List<Point> outline(int width) {
            int[] left = new int[box.height()];
            int[] right = new int[box.height()];
            Arrays.fill(left, Integer.MAX_VALUE);
            for (int pixel : pixels) {
                int row = pixel / width - box.top();
                left[row] = Math.min(left[row], pixel % width);
                right[row] = Math.max(right[row], pixel % width + 1);
            }
            List<Point> points = new ArrayList<>(left.length * 4);
            for (int row = 0; row < left.length; row++) {
                for (int edge = 0; edge < 2; edge++) {
                    points.add(new Point(left[row], box.top() + row + edge));
                    points.add(new Point(right[row], box.top() + row + edge));
                }
            }
            return points;
        }
    }

    private Blobs() {}

    /** All components of at least {@code least} pixels. */
    static List<Blob> of(boolean[] mask, int width, int height, int least) {
        boolean[] left = mask.clone();
        int[] queue = new int[width * height];
        List<Blob> blobs = new ArrayList<>();
        for (int start = 0; start < left.length; start++) {
            if (left[start]) {
                int size = flood(left, width, height, start, queue);
                if (size >= least) {
                    int[] pixels = Arrays.copyOf(queue, size);
                    blobs.add(new Blob(pixels, around(pixels, width)));
                }
            }
        }
        return blobs;
    }

    private static int flood(boolean[] left, int width, int height, int start, int[] queue) {
        int size = 1;
        queue[0] = start;
        left[start] = false;
        for (int next = 0; next < size; next++) {
            int x = queue[next] % width;
            int y = queue[next] / width;
            for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
                for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                    int at = v * width + u;
                    if (left[at]) {
                        left[at] = false;
                        queue[size++] = at;
                    }
                }
            }
        }
        return size;
    }

    private static Box around(int[] pixels, int width) {
        int left = width;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int pixel : pixels) {
            left = Math.min(left, pixel % width);
            right = Math.max(right, pixel % width + 1);
            top = Math.min(top, pixel / width);
            bottom = Math.max(bottom, pixel / width + 1);
        }
        return new Box(left, top, right, bottom);
    }
}
