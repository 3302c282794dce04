package heyan.samples;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Picture of a QR code 二维码. */
final class QrPicture {
    private QrPicture() {}

    static BufferedImage of(String content) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    1,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
            return enlarged(matrix, 10);
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "QR content of " + content.length() + " characters cannot be encoded", e);
        }
    }

    /** The same square with its corners and modules destroyed, as by a smear. */
    static BufferedImage ruined(String content, Dice dice) {
        BufferedImage picture = of(content);
        java.awt.Graphics2D g = picture.createGraphics();
        int size = picture.getWidth();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, size * 9 / 20, size * 9 / 20);
        g.setColor(new java.awt.Color(70, 70, 70));
        for (int i = 0; i < 14; i++) {
            int x = dice.below(size);
            int y = dice.below(size);
            g.fillOval(x - size / 9, y - size / 12, size / 5, size / 7);
        }
        g.dispose();
        return picture;
    }

    /** A round mini-programme code 小程序码: rays round a centre; no QR reader reads it. */
    static BufferedImage mini(Dice dice) {
        BufferedImage picture = new BufferedImage(240, 240, BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D g = picture.createGraphics();
        g.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, 240, 240);
        g.setColor(new java.awt.Color(24, 24, 26));
        g.setStroke(new java.awt.BasicStroke(3.4f, java.awt.BasicStroke.CAP_ROUND, java.awt.BasicStroke.JOIN_ROUND));
        for (int ray = 0; ray < 72; ray++) {
            double angle = ray * Math.PI / 36;
            for (int part = 0; part < 6; part++) {
                if (dice.chance(0.55)) {
                    double in = 52 + part * 10.5;
                    double out = in + (dice.chance(0.5) ? 10.5 : 2);
                    g.draw(new java.awt.geom.Line2D.Double(
                            120 + Math.cos(angle) * in,
                            120 + Math.sin(angle) * in,
                            120 + Math.cos(angle) * Math.min(out, 114),
                            120 + Math.sin(angle) * Math.min(out, 114)));
                }
            }
        }
        g.setColor(new java.awt.Color(58, 150, 88));
        g.fillOval(78, 78, 84, 84);
        g.dispose();
        return picture;
    }

    private static BufferedImage enlarged(BitMatrix matrix, int module) {
        int size = matrix.getWidth() * module;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, matrix.get(x / module, y / module) ? 0x101010 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
