package heyan.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** JPEG and PNG as cameras and phones write them. */
final class JpegBytes {
    private JpegBytes() {}

    /** @param quality 0 to 1 */
    static byte[] of(BufferedImage picture, double quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality((float) quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Adds an EXIF block that says how viewers must turn the picture (1, 3, 6 or 8). */
    static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] tiff = {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + head.length + tiff.length;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(jpeg.length + length + 2);
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        bytes.writeBytes(head);
        bytes.writeBytes(tiff);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** A PNG that claims 20000 x 20000 pixels and holds next to nothing. */
    static byte[] hugePng() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                bytes,
                "IHDR",
                java.nio.ByteBuffer.allocate(13)
                        .putInt(20_000)
                        .putInt(20_000)
                        .put((byte) 8)
                        .put((byte) 0)
                        .array());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            deflater.write(new byte[20_001]);
        }
        chunk(bytes, "IDAT", packed.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String name, byte[] content) {
        byte[] label = name.getBytes(StandardCharsets.ISO_8859_1);
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(label);
        check.update(content);
        bytes.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(content.length).array());
        bytes.writeBytes(label);
        bytes.writeBytes(content);
        bytes.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
