package heyan.samples;

/** Sensor and phone: defocus, noise that grows with the light, tone curve, noise reduction, sharpening. */
final class SnapshotSensor {
    private static final int REACH = 3;
    private static final int KERNELS = 64;
    private static final double STEP = 0.025;

    private final int width;
    private final int height;

    SnapshotSensor(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Blurs as a lens in slightly wrong focus.
     *
     * @param least sigma in pixels at the place in focus, {@code most} at the far corner
     */
    void defocus(short[][] planes, double least, double most, Dice dice) {
        double focusX = width * dice.real(0.2, 0.8);
        double focusY = height * dice.real(0.2, 0.8);
        double far = Math.hypot(Math.max(focusX, width - focusX), Math.max(focusY, height - focusY));
        float[][] kernels = kernels();
        int blocks = width / 16 + 1;
        byte[][] which = new byte[height / 16 + 1][blocks];
        for (int row = 0; row < which.length; row++) {
            for (int column = 0; column < blocks; column++) {
                double away = Math.hypot(column * 16 + 8 - focusX, row * 16 + 8 - focusY) / far;
                double sigma = least + (most - least) * away * away;
                which[row][column] = (byte) Math.min(KERNELS - 1, sigma / STEP);
            }
        }
        for (short[] plane : planes) {
            across(plane, which, kernels);
            downwards(plane, which, kernels);
        }
    }

    private void across(short[] plane, byte[][] which, float[][] kernels) {
        short[] row = new short[width + 2 * REACH];
        for (int y = 0; y < height; y++) {
            System.arraycopy(plane, y * width, row, REACH, width);
            for (int i = 0; i < REACH; i++) {
                row[i] = row[REACH];
                row[width + REACH + i] = row[width + REACH - 1];
            }
            byte[] chosen = which[y >> 4];
            for (int x = 0; x < width; x++) {
                float[] k = kernels[chosen[x >> 4]];
                int at = x + REACH;
                plane[y * width + x] = (short) (k[0] * row[at]
                        + k[1] * (row[at - 1] + row[at + 1])
                        + k[2] * (row[at - 2] + row[at + 2])
                        + k[3] * (row[at - 3] + row[at + 3]));
            }
        }
    }

    private void downwards(short[] plane, byte[][] which, float[][] kernels) {
        short[][] rows = new short[2 * REACH + 1][width];
        for (int i = -REACH; i < REACH; i++) {
            System.arraycopy(plane, Math.max(0, i) * width, rows[i + REACH], 0, width);
        }
        for (int y = 0; y < height; y++) {
            short[] next = rows[2 * REACH];
            System.arraycopy(plane, Math.min(height - 1, y + REACH) * width, next, 0, width);
            byte[] chosen = which[y >> 4];
            for (int x = 0; x < width; x++) {
                float[] k = kernels[chosen[x >> 4]];
                plane[y * width + x] = (short) (k[0] * rows[3][x]
                        + k[1] * (rows[2][x] + rows[4][x])
                        + k[2] * (rows[1][x] + rows[5][x])
                        + k[3] * (rows[0][x] + next[x]));
            }
            short[] first = rows[0];
            System.arraycopy(rows, 1, rows, 0, 2 * REACH);
            rows[2 * REACH] = first;
        }
    }

    private static float[][] kernels() {
        float[][] kernels = new float[KERNELS][REACH + 1];
        for (int i = 0; i < KERNELS; i++) {
            double sigma = Math.max(0.05, (i + 0.5) * STEP);
            double sum = 0;
            for (int j = -REACH; j <= REACH; j++) {
                sum += Math.exp(-j * j / (2 * sigma * sigma));
            }
            for (int j = 0; j <= REACH; j++) {
                kernels[i][j] = (float) (Math.exp(-j * j / (2 * sigma * sigma)) / sum);
            }
        }
        return kernels;
    }

    /**
     * Noise and tone curve; the result is red, green and blue in eight bits.
     *
     * @param noise in grey levels of a middle grey, about
     * @param contrast of the curve, 0 for plain sRGB
     */
    int[] develop(short[][] planes, double noise, double contrast, Dice dice) {
        int[] tone = tone(contrast);
        float[] spread = new float[1024];
        for (int i = 0; i < 1024; i++) {
            double light = (i + 0.5) / 512;
            spread[i] = (float) (noise * SnapshotExposure.WHITE * Math.sqrt(2e-6 + 3.4e-5 * light));
        }
        float[] grains = new float[1 << 16];
        for (int i = 0; i < grains.length; i++) {
            grains[i] = (float) dice.gauss();
        }
        int state = dice.between(1, Integer.MAX_VALUE - 1);
        int[] developed = new int[width * height];
        for (int i = 0; i < developed.length; i++) {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            int mixed = 0;
            float common = grains[state & 0xFFFF] * 0.8f;
            for (int channel = 0; channel < 3; channel++) {
                int light = planes[channel][i];
                float grain = common + grains[(state >>> (5 + 5 * channel)) & 0xFFFF] * 0.6f;
                int seen = (int) (light + grain * spread[light >> 5]);
                mixed = mixed << 8 | tone[Math.max(0, Math.min(32_767, seen)) >> 1];
            }
            developed[i] = mixed;
        }
        return developed;
    }

    /** sRGB with a soft shoulder and somewhat more contrast. */
    private static int[] tone(double contrast) {
        int[] tone = new int[16_384];
        for (int i = 0; i < tone.length; i++) {
            double light = i * 2.0 / SnapshotExposure.WHITE;
            double soft = light < 0.85 ? light : 0.85 + 0.15 * (1 - Math.exp(-(light - 0.85) / 0.15));
            double c = soft <= 0.0031308 ? soft * 12.92 : 1.055 * Math.pow(soft, 1 / 2.4) - 0.055;
            double curved = c + contrast * (c * c * (3 - 2 * c) - c);
            tone[i] = (int) Math.max(0, Math.min(255, curved * 255 + 0.5));
        }
        return tone;
    }

    /** Smears what differs little from its neighbours, as noise reduction does; {@code threshold} in grey levels. */
    int[] smeared(int[] rgb, int threshold) {
        int[] smeared = rgb.clone();
        int[] near = {-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1};
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                int own = rgb[at];
                int green = own >> 8 & 255;
                int count = 2;
                int outer = (own & 0xFF00FF) * 2;
                int inner = green * 2;
                for (int step : near) {
                    int other = rgb[at + step];
                    int away = (other >> 8 & 255) - green;
                    if (away <= threshold && away >= -threshold) {
                        outer += other & 0xFF00FF;
                        inner += other >> 8 & 255;
                        count++;
                    }
                }
                smeared[at] = (((outer >>> 16) / count) << 16) | ((inner / count) << 8) | ((outer & 0xFFFF) / count);
            }
        }
        return smeared;
    }

    /** Sharpens the brightness; leaves halos. */
    void sharpen(int[] rgb, double amount, int[] into) {
        int strength = (int) (amount * 256);
        System.arraycopy(rgb, 0, into, 0, rgb.length);
        short[] light = new short[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            light[i] = (short) ((rgb[i] >> 16 & 255) + 2 * (rgb[i] >> 8 & 255) + (rgb[i] & 255));
        }
        for (int y = 2; y < height - 2; y++) {
            for (int x = 2; x < width - 2; x++) {
                int at = y * width + x;
                int about = 2 * (light[at - 1] + light[at + 1] + light[at - width] + light[at + width])
                        + light[at - 2]
                        + light[at + 2]
                        + light[at - 2 * width]
                        + light[at + 2 * width];
                int gain = (light[at] * 12 - about) * strength / (12 * 4 * 256);
                int own = rgb[at];
                into[at] = eight((own >> 16 & 255) + gain) << 16
                        | eight((own >> 8 & 255) + gain) << 8
                        | eight((own & 255) + gain);
            }
        }
    }

    private static int eight(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
