package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Most shapes are passed over, and none that could have been the nearest or the next")
class CharacterShapesTest {
    private static final int COUNT = 1_500;
    private static final int CHARACTERS = 400;
    /** By which a common character is preferred. */
    private static final int MORE = 960;

    private final Random random = new Random(7);
    private final int[] characters = random.ints(COUNT, 0, CHARACTERS).toArray();
    private final byte[] shapes = new byte[COUNT * Shape.SIZE];

    CharacterShapesTest() {
        for (int i = 0; i < COUNT; i++) {
            System.arraycopy(shape(characters[i], 12), 0, shapes, i * Shape.SIZE, Shape.SIZE);
        }
    }

    /** Characters look like themselves, more or less. */
    private byte[] shape(int character, int noise) {
        Random own = new Random(character);
        byte[] shape = new byte[Shape.SIZE];
        for (int i = 0; i < shape.length; i++) {
            double value = Math.max(0, 8 + 18 * own.nextGaussian()) + noise * random.nextDouble();
            shape[i] = (byte) Math.min(127, value);
        }
        return shape;
    }

    private int product(byte[] shape, int index) {
        int sum = 0;
        for (int i = 0; i < Shape.SIZE; i++) {
            sum += shape[i] * shapes[index * Shape.SIZE + i];
        }
        return sum;
    }

    @Test
    void noProductIsLargerThanWhatTheBlocksSay() {
        byte[] shape = shape(17, 20);
        float[] most = new ShapeBlocks(shapes).most(shape);

        for (int i = 0; i < COUNT; i++) {
            assertThat((float) product(shape, i)).isLessThanOrEqualTo(most[i]);
        }
    }

    @Test
    void findsWhatMultiplyingAllOfThemFinds() {
        CharacterShapes known = new CharacterShapes(characters, shapes);
        for (int query = 0; query < 200; query++) {
            byte[] shape = shape(random.nextInt(CHARACTERS + 100), 30);
            int[] largest = new int[CHARACTERS];
            for (int i = 0; i < COUNT; i++) {
                int product = product(shape, i) + (isCommon(characters[i]) ? MORE : 0);
                largest[characters[i]] = Math.max(largest[characters[i]], product);
            }
            int best = top(largest);
            int first = largest[best];
            largest[best] = 0;
            int next = top(largest);

            CharacterShapes.Nearest nearest = known.nearest(shape, CharacterShapesTest::isCommon);

            assertThat(nearest.character()).isEqualTo(best);
            assertThat(nearest.next()).isEqualTo(next);
            double unit = (double) Shape.LENGTH * Shape.LENGTH;
            assertThat(nearest.lead()).isEqualTo((first - largest[next] + (isCommon(best) ? MORE : 0)) / unit);
        }
    }

    private static boolean isCommon(int character) {
        return character % 3 == 0;
    }

    private static int top(int[] largest) {
        return IntStream.range(0, largest.length)
                .reduce((one, other) -> largest[other] > largest[one] ? other : one)
                .orElseThrow();
    }

    @Test
    void knowsNothingWithoutShapes() {
        CharacterShapes.Nearest nearest = CharacterShapes.NONE.nearest(new byte[Shape.SIZE], character -> true);

        assertThat(nearest.character()).isEqualTo(-1);
        assertThat(nearest.isLike()).isFalse();
    }
}
