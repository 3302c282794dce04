package heyan.worker;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A small picture of a page, made from the cell's clean raster and never from the upload. */
final class Thumbnail {
    /** Pixels of the longer side: twice what a phone's page shows. */
    private static final int SIDE = 720;

    private Thumbnail() {}

    /** JPEG of the raster, which is a JPEG of ours. */
    static byte[] of(byte[] raster) {
        try {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(raster));
            double scale = Math.min(1, (double) SIDE / Math.max(page.getWidth(), page.getHeight()));
            int width = Math.max(1, (int) Math.round(page.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(page.getHeight() * scale));
            BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(page, 0, 0, width, height, null);
            graphics.dispose();
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(small, "jpg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
