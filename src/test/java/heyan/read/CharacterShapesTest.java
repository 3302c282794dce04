package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The nearest shape")
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

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private ShapeNetwork network(byte[] model) throws IOException {
        return ShapeNetwork.open(Files.write(folder.resolve("shapes.onnx"), model));
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
    @DisplayName("is what multiplying all of them one by one finds, however many are looked for at once")
    void findsWhatMultiplyingAllOfThemFinds() throws IOException {
        List<byte[]> seen = Stream.generate(() -> shape(random.nextInt(CHARACTERS + 100), 30))
                .limit(200)
                .toList();
        try (CharacterShapes known = CharacterShapes.of(network(ShapeModel.of(characters, shapes)))) {
            List<CharacterShapes.Nearest> nearest = known.nearest(seen, CharacterShapesTest::isCommon);

            assertThat(nearest).hasSameSizeAs(seen);
            for (int i = 0; i < seen.size(); i++) {
                assertIsNearest(nearest.get(i), seen.get(i));
            }
        }
    }

    private void assertIsNearest(CharacterShapes.Nearest nearest, byte[] shape) {
        int[] largest = new int[CHARACTERS];
        for (int i = 0; i < COUNT; i++) {
            int product = product(shape, i) + (isCommon(characters[i]) ? MORE : 0);
            largest[characters[i]] = Math.max(largest[characters[i]], product);
        }
        int best = top(largest);
        int first = largest[best];
        largest[best] = 0;
        int next = top(largest);

        assertThat(nearest.character()).isEqualTo(best);
        assertThat(nearest.next()).isEqualTo(next);
        double unit = (double) Shape.LENGTH * Shape.LENGTH;
        assertThat(nearest.likeness()).isEqualTo((first - (isCommon(best) ? MORE : 0)) / unit);
        assertThat(nearest.lead()).isEqualTo((first - largest[next] + (isCommon(best) ? MORE : 0)) / unit);
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
    @DisplayName("belongs to the character that it was drawn for, in the first plane of Unicode or beyond")
    void tellsWhoseItIs() throws IOException {
        int[] drawn = {0x6d49, 0x4e00, 0x2cb29, 0x4dae, 0x31350};

        try (ShapeNetwork network = network(ShapeModel.of(drawn, new byte[drawn.length * Shape.SIZE]))) {
            assertThat(network.characters()).isEqualTo(drawn);
        }
    }

    @Test
    @DisplayName("is refused where the file holds something else than shapes")
    void refusesWhatIsNoNetwork() {
        assertThatThrownBy(() -> network(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("shapes of characters");
    }

    @Test
    void knowsNothingWithoutShapes() {
        CharacterShapes.Nearest nearest = CharacterShapes.NONE
                .nearest(List.of(new byte[Shape.SIZE]), character -> true)
                .get(0);

        assertThat(nearest.character()).isEqualTo(-1);
        assertThat(nearest.isLike()).isFalse();
    }
}
