package heyan.samples;

/** A screen 翻拍屏幕 instead of paper: its grid of red, green and blue against the camera's grid of pixels. */
final class Moire {
    private static final double TURN = 2 * Math.PI;
    private final double across;
    private final double down;
    private final double grey;
    private final double fringe;
    private final boolean framed;
    private final double margin;
    private final int ground;

    /** @param size pixels of the picture per pixel of the document */
    Moire(double size, Dice dice) {
        across = TURN * size / dice.real(1.03, 1.13);
        down = TURN * size / dice.real(1.05, 1.16);
        grey = dice.real(0.05, 0.13);
        fringe = dice.real(0.05, 0.11);
        framed = dice.chance(0.6);
        margin = dice.real(0.01, 0.05);
        ground = dice.pick(java.util.List.of(0x17181A, 0x2A2B2F, 0xE9EAEC));
    }

    /** Light of the screen at a point of the document, in its pixels. */
    int on(int rgb, double u, double v) {
        double column = u * across;
        double shared = 1 + grey * (Math.sin(column) + 0.7 * Math.sin(v * down));
        int lit = 0;
        for (int channel = 0; channel < 3; channel++) {
            double own = shared + fringe * Math.sin(column + TURN * channel / 3);
            int shift = 16 - 8 * channel;
            lit |= Desk.clamp((rgb >> shift & 255) * own + 6) << shift;
        }
        return lit;
    }

    /** Whether the viewer's ground and the screen's frame are to be seen round the document. */
    boolean framed() {
        return framed;
    }

    /** The viewer's ground, then the frame; less than 0 where the desk begins. {@code beyond} is in document widths. */
    int around(double beyond, double u, double v) {
        if (beyond < margin) {
            return on(ground, u, v);
        }
        return beyond < margin + 0.035 ? 0x0C0C0D : -1;
    }
}
