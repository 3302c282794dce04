package heyan.inspect;

import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Luminance of squares of 8 x 8 samples in its {@value #MODES} lowest frequencies but the mean, as JPEG transforms and
 * orders them (ITU-T T.81, A.3.3 and figure 5). On the grid of a file these are its coefficients, near whole steps.
 */
final class LowFrequencies {
    static final int SIDE = 8;
    static final int MODES = 8;
    /** Nearer to black or white a sample may have been cut off by the save before. */
    private static final int CUT = 6;

    private static final float EVEN = (float) Math.sqrt(0.125);
    private static final float[] ONE = wave(1);
    private static final float[] TWO = wave(2);
    private static final float[] THREE = wave(3);

    private final byte[] samples;
    private final int row;
    private final int bands;
    private final int red;
    private final int green;
    private final int blue;
    private final float[] found = new float[MODES];
    private final float[] light = new float[SIDE];

    /** {@code picture} as {@link #reads} asks. */
    LowFrequencies(Raster picture) {
        var model = (PixelInterleavedSampleModel) picture.getSampleModel();
        int[] offsets = model.getBandOffsets();
        samples = ((DataBufferByte) picture.getDataBuffer()).getData();
        row = model.getScanlineStride();
        bands = model.getPixelStride();
        red = offsets[0];
        green = offsets[offsets.length / 2];
        blue = offsets[offsets.length - 1];
    }

    /** Whether the samples are bytes of grey, or of red, green and blue, pixel by pixel from the first byte on. */
    static boolean reads(Raster picture) {
        return picture.getSampleModel() instanceof PixelInterleavedSampleModel
                && picture.getDataBuffer() instanceof DataBufferByte data
                && data.getOffset() == 0
                && picture.getParent() == null
                && (picture.getNumBands() == 1 || picture.getNumBands() == 3);
    }

    private static float[] wave(int periods) {
        float[] wave = new float[SIDE];
        for (int at = 0; at < SIDE; at++) {
            wave[at] = (float) (0.5 * Math.cos((2 * at + 1) * periods * Math.PI / 16));
        }
        return wave;
    }

    /** Of the square from there on, good until the next call; null where a sample is black or white, maybe cut off. */
    float @Nullable [] of(int left, int top) {
        Arrays.fill(found, 0);
        for (int y = 0; y < SIDE; y++) {
            if (!light((top + y) * row + left * bands)) {
                return null;
            }
            add(y);
        }
        return found;
    }

    private boolean light(int from) {
        int cut = 0;
        for (int x = 0, at = from; x < SIDE; x++, at += bands) {
            int r = samples[at + red] & 255;
            int g = samples[at + green] & 255;
            int b = samples[at + blue] & 255;
            cut |= r - CUT | g - CUT | b - CUT | 255 - CUT - r | 255 - CUT - g | 255 - CUT - b;
            light[x] = (19595 * r + 38470 * g + 7471 * b) * (1 / 65536f);
        }
        return cut >= 0;
    }

    private void add(int y) {
        float outer = light[0] - light[7];
        float second = light[1] - light[6];
        float third = light[2] - light[5];
        float inner = light[3] - light[4];
        float ends = light[0] + light[7];
        float middle = light[3] + light[4];
        float between = light[1] + light[6];
        float beside = light[2] + light[5];
        float mean = EVEN * (ends + between + beside + middle);
        float one = ONE[0] * outer + ONE[1] * second + ONE[2] * third + ONE[3] * inner;
        float two = TWO[0] * (ends - middle) + TWO[1] * (between - beside);
        found[0] += EVEN * one;
        found[1] += ONE[y] * mean;
        found[2] += TWO[y] * mean;
        found[3] += ONE[y] * one;
        found[4] += EVEN * two;
        found[5] += EVEN * (THREE[0] * outer + THREE[1] * second + THREE[2] * third + THREE[3] * inner);
        found[6] += ONE[y] * two;
        found[7] += TWO[y] * one;
    }
}
