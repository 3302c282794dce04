package heyan.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** What a document lies on: a table, a bed, a floor, and what else lies there. */
final class SnapshotGround {
    private static final double MOST_PIXELS = 2.6e6;

    final double left;
    final double top;
    final double scale;
    final int across;
    final int down;
    final int[] pixels;

    private enum Kind {
        WOOD,
        BED,
        TILES,
        DARK,
        WHITE,
        BENCH
    }

    /** @param area left, top, right and bottom of what is seen, in millimetres of the sheet */
    SnapshotGround(double[] area, double density, SnapshotSheet sheet, boolean certificate, Fonts fonts, Dice dice) {
        this.left = area[0];
        this.top = area[1];
        double wide = area[2] - area[0];
        double high = area[3] - area[1];
        this.scale = Math.min(density * 0.75, Math.sqrt(MOST_PIXELS / (wide * high)));
        this.across = (int) (wide * scale) + 2;
        this.down = (int) (high * scale) + 2;
        BufferedImage picture = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        this.pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        double roll = dice.real(0, 1);
        Kind kind = roll < 0.28
                ? Kind.WOOD
                : roll < 0.43
                        ? Kind.BED
                        : roll < 0.53 ? Kind.TILES : roll < 0.68 ? Kind.DARK : roll < 0.86 ? Kind.WHITE : Kind.BENCH;
        paint(texture(kind, dice.child("texture")));
        soften();
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.scale(scale, scale);
        pen.translate(-left, -top);
        new SnapshotThings(pen, fonts, sheet).lay(kind != Kind.BED && kind != Kind.TILES, certificate, dice);
        pen.dispose();
    }

    private void paint(SnapshotTexture texture) {
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                pixels[y * across + x] = texture.rgb(left + x / scale, top + y / scale);
            }
        }
    }

    /** Averages neighbours along both axes, so that edges of patterns have no steps. */
    private void soften() {
        for (int step : new int[] {1, across}) {
            int before = pixels[0];
            for (int i = step; i < pixels.length - step; i++) {
                int own = pixels[i];
                int last = step == 1 ? before : pixels[i - step];
                int next = pixels[i + step];
                pixels[i] = (last >> 2 & 0x3F3F3F) + (own >> 1 & 0x7F7F7F) + (next >> 2 & 0x3F3F3F);
                before = own;
            }
        }
    }

    private static SnapshotTexture texture(Kind kind, Dice dice) {
        return switch (kind) {
            case WOOD -> SnapshotTexture.wood(dice);
            case BED -> SnapshotTexture.cloth(dice);
            case TILES -> SnapshotTexture.tiles(dice);
            case DARK -> {
                int grey = dice.between(28, 70);
                yield SnapshotTexture.board(
                        new Color(grey + dice.below(14), grey + dice.below(8), grey), dice.real(2, 6), dice);
            }
            case WHITE -> {
                int grey = dice.between(214, 250);
                yield SnapshotTexture.board(
                        new Color(grey, grey - dice.below(5), grey - dice.below(12)), dice.real(1, 3), dice);
            }
            case BENCH ->
                SnapshotTexture.worn(
                        dice.pick(java.util.List.of(
                                new Color(86, 112, 100),
                                new Color(120, 126, 130),
                                new Color(60, 96, 128),
                                new Color(150, 144, 128))),
                        dice);
        };
    }

    /** A soft shadow round a rectangle, pushed to one side. */
    static void shadow(Graphics2D pen, Rectangle2D of, double soft, double pushX, double pushY) {
        int steps = 10;
        pen.setColor(new Color(0, 0, 0, 13));
        for (int i = 0; i < steps; i++) {
            double out = soft * (i + 0.5) / steps;
            pen.fill(new java.awt.geom.RoundRectangle2D.Double(
                    of.getX() - out + pushX,
                    of.getY() - out + pushY,
                    of.getWidth() + 2 * out,
                    of.getHeight() + 2 * out,
                    2 * out + 2,
                    2 * out + 2));
        }
    }
}
