package heyan.read;

/** Pictures as the networks want them: blue, green and red plane after each other, normalised. */
final class Planes {
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private Planes() {}

    /** From -1 to 1, for recognition and direction. */
    static float[] halves(Picture picture) {
        return normalised(picture, new float[] {0.5f, 0.5f, 0.5f}, new float[] {0.5f, 0.5f, 0.5f});
    }

    /** By mean and deviation of ImageNet, for detection. */
    static float[] imageNet(Picture picture) {
        return normalised(picture, MEAN, DEVIATION);
    }

    private static float[] normalised(Picture picture, float[] mean, float[] deviation) {
        int[] rgb = picture.rgb();
        float[] planes = new float[rgb.length * 3];
        for (int plane = 0; plane < 3; plane++) {
            float factor = 1 / (255 * deviation[plane]);
            float offset = mean[plane] / deviation[plane];
            int shift = plane * 8;
            int to = plane * rgb.length;
            for (int p : rgb) {
                planes[to++] = (p >> shift & 255) * factor - offset;
            }
        }
        return planes;
    }
}
