package heyan.inspect;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Any decoded picture to opaque sRGB; what is transparent shows white paper. */
final class ToRgb {
    private ToRgb() {}

    static BufferedImage convert(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        ColorModel model = image.getColorModel();
        var out = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        boolean grey = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY && !(model instanceof IndexColorModel);
        if (grey) {
            fillGrey(image, out);
        } else if (model.hasAlpha() || model.getColorSpace().isCS_sRGB()) {
            paint(image, out);
        } else {
            new ColorConvertOp(null).filter(image, out);
        }
        return out;
    }

    private static void paint(BufferedImage image, BufferedImage out) {
        Graphics2D graphics = out.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, out.getWidth(), out.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
    }

    /** By hand: Java takes grey samples for linear light and would wash them out. */
    private static void fillGrey(BufferedImage image, BufferedImage out) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        int top = (1 << Math.min(image.getColorModel().getComponentSize(0), 16)) - 1;
        boolean alpha = raster.getNumBands() > 1;
        int alphaTop = alpha ? (1 << Math.min(image.getColorModel().getComponentSize(1), 16)) - 1 : 1;
        int[] samples = new int[width];
        int[] covers = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, samples);
            if (alpha) {
                raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 1, covers);
            }
            for (int x = 0; x < width; x++) {
                int value = Math.min(255, Math.max(0, (int) (samples[x] * 255L / top)));
                if (alpha) {
                    value = 255 - (255 - value) * covers[x] / alphaTop;
                }
                samples[x] = value * 0x010101;
            }
            out.setRGB(0, y, width, 1, samples, 0, width);
        }
    }
}
