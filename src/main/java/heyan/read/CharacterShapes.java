package heyan.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Shapes of printed characters, those of recognition's key file and the rarer ones of the Table of General Standard Chinese
 * Characters 通用规范汉字表, in several typefaces each. The nearest shape tells a character that recognition does not know.
 */
final class CharacterShapes {
    /** Shapes alike, a common character is more probable than a rare one. */
    private static final double COMMON = 0.006;

    /** From this likeness on two shapes are one character's in two typefaces. */
    private static final double SAME = 0.955;
    /** Lead over the next character that tells two alike ones apart. */
    static final double LEAD = 0.012;

    /** From this likeness on the typeface makes hardly a difference. */
    private static final double OWN = 0.97;

    private static final double LIKE = 0.93;
    /** Lead over characters that are not alike. */
    private static final double CLEAR = 0.02;

    /** No shapes: every character stays as it was read. */
    static final CharacterShapes NONE = new CharacterShapes(new int[0], new byte[0]);

    private final int[] characters;
    private final byte[] shapes;
    private final ShapeBlocks blocks;

    /**
     * @param characters code points, one may stand there several times
     * @param shapes as many times {@link Shape#SIZE} numbers; both arrays are kept, nobody may write to them any more
     */
    CharacterShapes(int[] characters, byte[] shapes) {
        if (shapes.length != characters.length * Shape.SIZE) {
            throw new IllegalArgumentException("one shape for each character");
        }
        this.characters = characters;
        this.shapes = shapes;
        this.blocks = new ShapeBlocks(shapes);
    }

    /**
     * The character that a shape is most like.
     *
     * @param likeness 0 to 1
     * @param lead by how much it is more like this character than {@code next}
     * @param next the next one, -1 for none
     */
    record Nearest(int character, double likeness, double lead, int next) {
        /**
         * Whether the shape is surely the character's own: very like it and a little more than any other, or like it and
         * much more than any other.
         */
        boolean isSure() {
            return (isLike() && lead >= LEAD) || (likeness >= LIKE && lead >= CLEAR);
        }

        /** Whether it is hardly less than the character's own shape and no other comes near. */
        boolean isUnlikeOthers() {
            return likeness >= OWN && lead >= CLEAR;
        }

        /** Whether the shape can be the character's own, or that of one which looks the same. */
        boolean isLike() {
            return likeness >= SAME;
        }
    }

    Nearest nearest(byte[] shape, IntPredicate common) {
        float[] most = blocks.most(shape);
        int sure = second(shape, most);
        double unit = (double) Shape.LENGTH * Shape.LENGTH;
        int more = (int) (COMMON * unit);
        int best = 0;
        int who = -1;
        int second = 0;
        int next = -1;
        for (int i = 0; i < characters.length; i++) {
            if (most[i] + more < Math.max(second, sure)) {
                continue;
            }
            int product = product(shape, i);
            product += common.test(characters[i]) ? more : 0;
            if (product > best) {
                second = who == characters[i] ? second : best;
                next = who == characters[i] ? next : who;
                best = product;
                who = characters[i];
            } else if (product > second && characters[i] != who) {
                second = product;
                next = characters[i];
            }
        }
        double likeness = who < 0 ? 0 : (best - (common.test(who) ? more : 0)) / unit;
        // The second is put back by as much: a common character needs no lead over a rare one that looks nearly the
        // same.
        double lead = (best - second + (common.test(who) ? more : 0)) / unit;
        return new Nearest(who, likeness, lead, next);
    }

    boolean has(int character) {
        return Arrays.stream(characters).anyMatch(known -> known == character);
    }

    /** At least so large is the second largest product: that of the lesser of two characters which seem to be the nearest. */
    private int second(byte[] shape, float[] most) {
        int first = 0;
        int other = -1;
        for (int i = 1; i < most.length; i++) {
            if (most[i] > most[first]) {
                other = characters[i] == characters[first] ? other : first;
                first = i;
            } else if (characters[i] != characters[first] && (other < 0 || most[i] > most[other])) {
                other = i;
            }
        }
        return other < 0 ? 0 : Math.min(product(shape, first), product(shape, other));
    }

    private int product(byte[] shape, int index) {
        int sum = 0;
        int from = index * Shape.SIZE;
        for (int i = 0; i < Shape.SIZE; i++) {
            sum += shape[i] * shapes[from + i];
        }
        return sum;
    }

    /** Those that the build drew; none when it found no fonts. */
    static CharacterShapes of(ModelStore store) throws IOException {
        return store.has(ModelStore.SHAPES) ? load(store.folder().resolve(ModelStore.SHAPES)) : NONE;
    }

    static CharacterShapes load(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int[] characters = new int[in.readInt()];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = in.readInt();
            }
            return new CharacterShapes(characters, in.readAllBytes());
        }
    }

    void save(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(characters.length);
            for (int character : characters) {
                out.writeInt(character);
            }
            out.write(shapes);
        }
    }
}
