package heyan.read;

/**
 * Shapes seen coarsely: the sums of four by four blocks of their fields, each direction by itself, and the length of all that
 * the sums leave out. The product of two shapes is that of their blocks and at most the product of what is left (Cauchy and
 * Schwarz), so most of the many thousand shapes need not be multiplied in full.
 */
final class ShapeBlocks {
    private static final int GRID = 7;
    private static final int DIRECTIONS = Shape.SIZE / GRID / GRID;
    /** Fields 0 and 1, 2 and 3, 4 and 5, 6. */
    private static final int[] BLOCK = {0, 0, 1, 1, 2, 2, 3};

    private static final int[] FIELDS = {2, 2, 2, 1};
    private static final int SIZE = 16 * DIRECTIONS;
    /** All blocks' numbers of fields, 4, 2 and 1, divide it. */
    private static final int WHOLE = 4;
    /** More than rounding takes away. */
    private static final float SAFE = 4;

    private final short[] sums;
    private final float[] rests;

    /** @param shapes as many times {@link Shape#SIZE} numbers */
    ShapeBlocks(byte[] shapes) {
        int count = shapes.length / Shape.SIZE;
        sums = new short[count * SIZE];
        rests = new float[count];
        for (int i = 0; i < count; i++) {
            add(shapes, i);
        }
    }

    private void add(byte[] shapes, int index) {
        int from = index * Shape.SIZE;
        int to = index * SIZE;
        int length = 0;
        for (int i = 0; i < Shape.SIZE; i++) {
            int field = i / DIRECTIONS;
            int block = BLOCK[field / GRID] * 4 + BLOCK[field % GRID];
            sums[to + block * DIRECTIONS + i % DIRECTIONS] += shapes[from + i];
            length += shapes[from + i] * shapes[from + i];
        }
        int told = 0;
        for (int i = 0; i < SIZE; i++) {
            told += sums[to + i] * sums[to + i] * parts(i);
        }
        rests[index] = (float) Math.sqrt(Math.max(0, length - (double) told / WHOLE));
    }

    /** What a product of sums is divided by, as a part of {@link #WHOLE}. */
    private static int parts(int i) {
        int block = i / DIRECTIONS;
        return WHOLE / (FIELDS[block / 4] * FIELDS[block % 4]);
    }

    /** For each shape a number that its product with this one does not exceed. */
    float[] most(byte[] shape) {
        ShapeBlocks one = new ShapeBlocks(shape);
        int[] own = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            own[i] = one.sums[i] * parts(i);
        }
        float[] most = new float[rests.length];
        for (int i = 0; i < most.length; i++) {
            most[i] = (float) product(own, i * SIZE) / WHOLE + one.rests[0] * rests[i] + SAFE;
        }
        return most;
    }

    private int product(int[] own, int from) {
        int sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += own[i] * sums[from + i];
        }
        return sum;
    }
}
