package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResampleTest {
    @ParameterizedTest(name = "{0} x {1} to {2} x {3}")
    @CsvSource({"97, 61, 40, 30", "97, 61, 200, 130", "1, 1, 5, 4", "2, 9, 3, 1", "64, 64, 64, 63", "500, 3, 7, 9"})
    void anEvenSurfaceKeepsItsColourAtEverySize(int width, int height, int toWidth, int toHeight) {
        Picture even = even(width, height, 0xff7f01);

        assertThat(Resample.scaled(even, toWidth, toHeight).rgb())
                .hasSize(toWidth * toHeight)
                .containsOnly(0xff7f01);
    }

    @Test
    void aPixelThatCoversSeveralIsTheirMeanByArea() {
        Picture three = new Picture(3, 1, new int[] {0x000000, 0xff0000, 0x0000ff});

        // The first covers one and a half: black and half of red. The second the other half of red, and blue.
        assertThat(Resample.scaled(three, 2, 1).rgb()).containsExactly(0x550000, 0x5500aa);
    }

    @Test
    void betweenTwoPixelsTheColourIsInterpolated() {
        Picture two = new Picture(2, 1, new int[] {0x000000, 0x6496c8});

        assertThat(Resample.scaled(two, 4, 1).rgb()).containsExactly(0x000000, 0x192632, 0x4b7196, 0x6496c8);
    }

    @Test
    void aPictureDrawnThroughAProjectionKeepsWhatIsEven() {
        Picture even = even(90, 70, 0x10ff80);
        Quad quad = new Quad(new Point(3, 2), new Point(80, 6), new Point(85, 66), new Point(1, 60));

        assertThat(even.cut(quad, 60, 40).rgb()).containsOnly(0x10ff80);
    }

    private static Picture even(int width, int height, int colour) {
        int[] rgb = new int[width * height];
        Arrays.fill(rgb, colour);
        return new Picture(width, height, rgb);
    }
}
