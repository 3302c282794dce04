package heyan.read;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Shapes of printed characters, those of recognition's key file and the rarer ones of the Table of General Standard Chinese
 * Characters 通用规范汉字表, in several typefaces each. The nearest shape tells a character that recognition does not know.
 */
final class CharacterShapes implements AutoCloseable {
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

    /** Shapes compared in one run; their products take 0.2 MB each. */
    private static final int AT_ONCE = 16;

    /** No shapes: every character stays as it was read. */
    static final CharacterShapes NONE = new CharacterShapes(new int[0], Optional.empty());

    private final int[] characters;
    private final Optional<ShapeNetwork> network;

    private CharacterShapes(int[] characters, Optional<ShapeNetwork> network) {
        this.characters = characters;
        this.network = network;
    }

    static CharacterShapes of(ShapeNetwork network) {
        return new CharacterShapes(network.characters(), Optional.of(network));
    }

    /** Those that the build drew; none when it found no fonts. */
    static CharacterShapes of(ModelStore store) throws IOException {
        return store.has(ModelStore.SHAPES)
                ? of(ShapeNetwork.open(store.folder().resolve(ModelStore.SHAPES)))
                : NONE;
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

    /** Of each shape the nearest character, in their order; {@code common} are those that a shape rather belongs to. */
    List<Nearest> nearest(List<byte[]> seen, IntPredicate common) {
        if (network.isEmpty()) {
            return Collections.nCopies(seen.size(), new Nearest(-1, 0, 0, -1));
        }
        List<Nearest> nearest = new ArrayList<>();
        for (int from = 0; from < seen.size(); from += AT_ONCE) {
            List<byte[]> some = seen.subList(from, Math.min(seen.size(), from + AT_ONCE));
            IntBuffer products = network.get().products(some);
            for (int i = 0; i < some.size(); i++) {
                nearest.add(nearest(products.slice(i * characters.length, characters.length), common));
            }
        }
        return nearest;
    }

    private Nearest nearest(IntBuffer products, IntPredicate common) {
        double unit = (double) Shape.LENGTH * Shape.LENGTH;
        int more = (int) (COMMON * unit);
        int best = 0;
        int who = -1;
        int second = 0;
        int next = -1;
        for (int i = 0; i < characters.length; i++) {
            int product = products.get(i);
            if (product + more <= second) {
                continue;
            }
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
        int preferred = who >= 0 && common.test(who) ? more : 0;
        // The second is put back by as much: a common character needs no lead over a rare one that looks nearly the
        // same.
        return new Nearest(who, (best - preferred) / unit, (best - second + preferred) / unit, next);
    }

    boolean has(int character) {
        return Arrays.stream(characters).anyMatch(known -> known == character);
    }

    @Override
    public void close() {
        network.ifPresent(ShapeNetwork::close);
    }
}
