package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** A page as a printer puts it on paper: a little smaller, off the middle. */
final class PrintedPage implements Surface {
    private final Surface paper;
    private final double scale;
    private final double left;
    private final double top;

    /** @param least smallest scale that the office's printer uses */
    PrintedPage(Surface paper, double least, Dice dice) {
        this.paper = paper;
        this.scale = dice.real(least, 0.985);
        this.left = RegistryArtist.WIDTH * (1 - scale) * dice.real(0.35, 0.65);
        this.top = RegistryArtist.HEIGHT * (1 - scale) * dice.real(0.2, 0.6);
    }

    @Override
    public void text(Face face, double size, Color color, double x, double y, String text) {
        paper.text(face, size * scale, color, left + x * scale, top + y * scale, text);
    }

    @Override
    public double width(Face face, double size, String text) {
        return paper.width(face, size, text);
    }

    @Override
    public void line(Color color, double thickness, double x1, double y1, double x2, double y2) {
        paper.line(color, thickness, left + x1 * scale, top + y1 * scale, left + x2 * scale, top + y2 * scale);
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        paper.image(image, left + x * scale, top + y * scale, width * scale, height * scale);
    }
}
