package heyan.cell;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** What a new cell reads before the first file, so that this one does not wait for class loading and compilation. */
final class WarmUp {
    private static final int LINES = 40;

    private WarmUp() {}

    /** One line: every engine is asked once. */
    static byte[] line() {
        BufferedImage image = new BufferedImage(480, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper(image);
        text(graphics, 32, 40, 70);
        graphics.dispose();
        return ReadingWork.jpeg(image);
    }

    /** An A4 page at 200 dpi, as full as a form, with a ring as of a seal: 4 s, and the first form takes a third less. */
    static byte[] page() {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper(image);
        int step = image.getHeight() / LINES;
        for (int line = 0; line < LINES; line++) {
            text(graphics, step * 2 / 3, image.getWidth() / 10, (line + 1) * step - step / 4);
        }
        graphics.setColor(Color.RED);
        graphics.setStroke(new BasicStroke(10));
        graphics.drawOval(image.getWidth() / 2, image.getHeight() / 2, 400, 400);
        graphics.dispose();
        return ReadingWork.jpeg(image);
    }

    private static Graphics2D paper(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        return graphics;
    }

    private static void text(Graphics2D graphics, int size, int x, int y) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        graphics.drawString("SPECIMEN 0123456789", x, y);
    }
}
