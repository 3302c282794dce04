package heyan.read;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import heyan.claim.Box;
import heyan.inspect.Inspection;
import heyan.inspect.Page;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;

/** Draws small pages for the tests of this room. Everything on them is invented. */
final class DrawnPage {
    /** Unlike any real number: area 000000. */
    static final String NUMBER = "00000019491231002X";

    static final Color SKIN = new Color(214, 158, 130);

    private static final Font SANS = font("NotoSansCJK-Regular.ttc");
    private static final Font OTHER = font("wqy-zenhei.ttc");
    private static final Font SERIF = font("NotoSerifCJK-Regular.ttc");

    private final BufferedImage image;
    private final Graphics2D graphics;

    DrawnPage(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        write("样本", width - 110, height - 20, 40);
    }

    /** Part of an application form: labels, values, a number and a code. */
    static DrawnPage form() {
        return new DrawnPage(1000, 700)
                .write("学历补助申请表", 330, 80, 46)
                .write("姓名", 80, 180, 32)
                .write("欧阳小样", 260, 180, 32)
                .write("身份证号", 80, 260, 32)
                .write(NUMBER, 260, 260, 32)
                .write("就读院校", 80, 340, 32)
                .write("示例理工大学继续教育学院", 260, 340, 32)
                .write("在线验证码", 80, 420, 32)
                .write("AKX7PQ2M93FT8WZC", 290, 420, 32)
                .write("本人承诺以上所填信息真实有效", 80, 500, 32);
    }

    /** Writes in a typeface that no shape of {@link CharacterShapes} was drawn in. */
    DrawnPage writeOtherwise(String text, int x, int y, int size) {
        graphics.setFont(OTHER.deriveFont((float) size));
        graphics.drawString(text, x, y);
        return this;
    }

    private static Font font(String name) {
        try {
            Font[] faces = Font.createFonts(new File(".parts/fonts/" + name));
            return faces[Math.min(2, faces.length - 1)];
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the tests draw with .parts/fonts/" + name + ", see provide.sh", e);
        }
    }

    DrawnPage write(String text, int x, int y, int size) {
        graphics.setFont(SANS.deriveFont((float) size));
        graphics.drawString(text, x, y);
        return this;
    }

    /** A privacy mark: rises to the right over the whole page. */
    DrawnPage writeSlanting(String text, int x, int y, int size) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 15, x, y);
        write(text, x, y, size);
        graphics.setTransform(before);
        return this;
    }

    /** What a digital PDF would say about text drawn by {@link #write}. */
    static Page.TextRun run(String text, int x, int y, int size) {
        Rectangle2D around =
                SANS.deriveFont((float) size).getStringBounds(text, new FontRenderContext(null, true, true));
        return new Page.TextRun(text, new Box(x, y - size * 9 / 10, x + (int) around.getWidth(), y + size * 2 / 10));
    }

    /** A round union seal: rim, star, name on the arc. */
    DrawnPage seal(String name, int centreX, int centreY, int radius) {
        graphics.setColor(new Color(205, 35, 40));
        graphics.setStroke(new BasicStroke(radius * 0.055f));
        graphics.drawOval(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
        graphics.setFont(SERIF.deriveFont(Font.BOLD, radius * 0.27f));
        double span = Math.toRadians(Math.min(270, 26 * name.length()));
        for (int i = 0; i < name.length(); i++) {
            AffineTransform before = graphics.getTransform();
            graphics.rotate(-span / 2 + span * i / Math.max(1, name.length() - 1), centreX, centreY);
            String sign = name.substring(i, i + 1);
            int half = graphics.getFontMetrics().stringWidth(sign) / 2;
            graphics.drawString(sign, centreX - half, (int) (centreY - radius * 0.63));
            graphics.setTransform(before);
        }
        star(centreX, centreY, radius);
        return this;
    }

    /** Small text in a seal's lower arc, read from outside. */
    DrawnPage sealFoot(String text, int centreX, int centreY, int radius) {
        graphics.setColor(new Color(205, 35, 40));
        graphics.setFont(SANS.deriveFont(radius * 0.11f));
        double step = Math.toRadians(5.5);
        for (int i = 0; i < text.length(); i++) {
            AffineTransform before = graphics.getTransform();
            graphics.rotate(((text.length() - 1) / 2.0 - i) * step, centreX, centreY);
            String sign = text.substring(i, i + 1);
            int half = graphics.getFontMetrics().stringWidth(sign) / 2;
            graphics.drawString(sign, centreX - half, (int) (centreY + radius * 0.88));
            graphics.setTransform(before);
        }
        graphics.setColor(Color.BLACK);
        return this;
    }

    /** Words in a straight row below the star. */
    DrawnPage sealRow(String text, int centreX, int centreY, int radius) {
        graphics.setColor(new Color(205, 35, 40));
        graphics.setFont(SERIF.deriveFont(Font.BOLD, radius * 0.22f));
        int half = graphics.getFontMetrics().stringWidth(text) / 2;
        graphics.drawString(text, centreX - half, (int) (centreY + radius * 0.64));
        graphics.setColor(Color.BLACK);
        return this;
    }

    /** What is drawn from now on stands turned clockwise around this place. */
    DrawnPage turned(double degrees, int centreX, int centreY) {
        graphics.rotate(Math.toRadians(degrees), centreX, centreY);
        return this;
    }

    private void star(int centreX, int centreY, int radius) {
        int[] xs = new int[10];
        int[] ys = new int[10];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius * 0.38 : radius * 0.15;
            xs[i] = (int) (centreX + r * Math.sin(i * Math.PI / 5));
            ys[i] = (int) (centreY - r * Math.cos(i * Math.PI / 5));
        }
        graphics.fillPolygon(xs, ys, 10);
        graphics.setColor(Color.BLACK);
    }

    /** A red disk with a light star, as an emblem has. */
    DrawnPage emblem(int centreX, int centreY, int radius) {
        graphics.setColor(new Color(205, 35, 40));
        graphics.fillOval(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
        graphics.setColor(new Color(250, 200, 60));
        graphics.fillOval(centreX - radius / 4, centreY - radius / 4, radius / 2, radius / 2);
        graphics.setColor(Color.BLACK);
        return this;
    }

    DrawnPage qr(String payload, int x, int y, int side) {
        try {
            BitMatrix bits = new QRCodeWriter().encode(payload, BarcodeFormat.QR_CODE, side, side);
            for (int v = 0; v < side; v++) {
                for (int u = 0; u < side; u++) {
                    image.setRGB(x + u, y + v, bits.get(u, v) ? 0 : 0xffffff);
                }
            }
            return this;
        } catch (WriterException e) {
            throw new IllegalStateException("the code does not fit", e);
        }
    }

    /** A stroke of a pen through these points. */
    DrawnPage pen(int... xy) {
        graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i + 3 < xy.length; i += 2) {
            graphics.drawLine(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
        }
        return this;
    }

    /** A finger that comes in over the right border and ends at {@code tip}. */
    DrawnPage finger(int tip, int y, int thickness) {
        graphics.setColor(SKIN);
        graphics.fillRoundRect(tip, y - thickness / 2, image.getWidth(), thickness, thickness, thickness);
        graphics.setColor(Color.BLACK);
        return this;
    }

    DrawnPage fill(Color colour, int x, int y, int width, int height) {
        graphics.setColor(colour);
        graphics.fillRect(x, y, width, height);
        graphics.setColor(Color.BLACK);
        return this;
    }

    BufferedImage image() {
        return image;
    }

    Inspection.Accepted accepted() {
        return accepted(List.of());
    }

    Inspection.Accepted accepted(List<Page.TextRun> layer) {
        return accepted(image, layer);
    }

    /** The same picture turned clockwise. */
    Inspection.Accepted turned(int degrees) {
        return accepted(Picture.of(image).turned(degrees).image(), List.of());
    }

    /** The same picture as a camera held askew sees it, clockwise by that angle in degrees. */
    Inspection.Accepted askew(double degrees) {
        Picture picture = Picture.of(image);
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double cx = picture.width() / 2.0;
        double cy = picture.height() / 2.0;
        Projection turn =
                Projection.of(cos, sin, cx - cos * cx - sin * cy, -sin, cos, cy + sin * cx - cos * cy, 0, 0, 1);
        Picture seen = Resample.warped(picture, turn, picture.width(), picture.height(), 1);
        return accepted(seen.image(), List.of());
    }

    private static Inspection.Accepted accepted(BufferedImage image, List<Page.TextRun> layer) {
        return new Inspection.Accepted("image/png", List.of(new Page(image, layer)), List.of());
    }
}
