package heyan.cli;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import heyan.inspect.MadeFiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files that no worker should send, made on the spot. */
final class HostileFiles {
    private HostileFiles() {}

    static byte[] firstHalf(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** White, one bit a pixel, whole and valid: some 50 kB that would fill 400 million pixels. */
    static byte[] hugePng(int side) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(side).putInt(side).put(new byte[] {1, 0, 0, 0, 0});
        var pixels = new ByteArrayOutputStream();
        byte[] row = new byte[1 + (side + 7) / 8];
        Arrays.fill(row, 1, row.length, (byte) 0xFF);
        try (var deflated = new DeflaterOutputStream(pixels)) {
            for (int y = 0; y < side; y++) {
                deflated.write(row);
            }
        }
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.writeBytes(MadeFiles.chunk("IHDR", header.array()));
        png.writeBytes(MadeFiles.chunk("IDAT", pixels.toByteArray()));
        png.writeBytes(MadeFiles.chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    static byte[] zipOf(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    static byte[] pdfOf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Head, ears, eyes and whiskers before a wall. */
    static byte[] cat() {
        BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(200, 180, 150));
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(new Color(90, 70, 50));
        pen.fillOval(400, 250, 400, 380);
        pen.fillPolygon(new int[] {430, 500, 560}, new int[] {320, 120, 280}, 3);
        pen.fillPolygon(new int[] {640, 700, 770}, new int[] {280, 120, 320}, 3);
        pen.setColor(Color.GREEN);
        pen.fillOval(480, 360, 70, 60);
        pen.fillOval(650, 360, 70, 60);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(4));
        for (int whisker = 0; whisker < 3; whisker++) {
            pen.drawLine(380, 470 + whisker * 20, 520, 480);
            pen.drawLine(680, 480, 820, 470 + whisker * 20);
        }
        pen.dispose();
        return MadeFiles.encode(picture, "jpeg");
    }

    /** The report with another code pasted over its own, which leads to another host and is the same otherwise. */
    static byte[] withCodeOf(byte[] report, String host, String otherHost) throws IOException {
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(report));
        try {
            BinaryBitmap pixels = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
            Result code = new QRCodeReader().decode(pixels, Map.of(DecodeHintType.TRY_HARDER, true));
            paste(page, code.getResultPoints(), code.getText().replace(host, otherHost));
        } catch (ReaderException | WriterException e) {
            throw new IOException("the drawn report has no code to be pasted over", e);
        }
        return MadeFiles.encode(page, "png");
    }

    /** A code's points are the centres of its finders below left, above left and above right. */
    private static void paste(BufferedImage page, ResultPoint[] finders, String text) throws WriterException {
        float between = ResultPoint.distance(finders[1], finders[2]);
        int side = Math.round(between * 1.7f);
        int left = Math.round((finders[0].getX() + finders[2].getX() - side) / 2);
        int top = Math.round((finders[0].getY() + finders[2].getY() - side) / 2);
        var hints = Map.of(EncodeHintType.MARGIN, 3);
        var code = MatrixToImageWriter.toBufferedImage(
                new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side, hints));
        Graphics2D pen = page.createGraphics();
        pen.drawImage(code, left, top, null);
        pen.dispose();
    }
}
