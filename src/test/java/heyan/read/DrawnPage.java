package heyan.read;

import heyan.inspect.Inspection;
import heyan.inspect.Page;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;

/** Draws small pages for the tests of this room. Everything on them is invented. */
final class DrawnPage {
    private static final Font SANS = font("NotoSansCJK-Regular.ttc");
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

    private static Font font(String name) {
        try {
            return Font.createFonts(new File(".parts/fonts/" + name))[2];
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the tests draw with .parts/fonts/" + name + ", see provide.sh", e);
        }
    }

    DrawnPage write(String text, int x, int y, int size) {
        graphics.setFont(SANS.deriveFont((float) size));
        graphics.drawString(text, x, y);
        return this;
    }

    /** A round union seal: rim, star, name on the arc. */
    DrawnPage seal(String name, int centreX, int centreY, int radius) {
        graphics.setColor(new Color(205, 35, 40));
        graphics.setStroke(new java.awt.BasicStroke(radius * 0.055f));
        graphics.drawOval(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
        graphics.setFont(SERIF.deriveFont(Font.BOLD, radius * 0.27f));
        double span = Math.toRadians(Math.min(270, 26 * name.length()));
        for (int i = 0; i < name.length(); i++) {
            double angle = -span / 2 + span * i / Math.max(1, name.length() - 1);
            AffineTransform before = graphics.getTransform();
            graphics.rotate(angle, centreX, centreY);
            String sign = name.substring(i, i + 1);
            int half = graphics.getFontMetrics().stringWidth(sign) / 2;
            graphics.drawString(sign, centreX - half, (int) (centreY - radius * 0.63));
            graphics.setTransform(before);
        }
        int[] xs = new int[10];
        int[] ys = new int[10];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius * 0.38 : radius * 0.15;
            xs[i] = (int) (centreX + r * Math.sin(i * Math.PI / 5));
            ys[i] = (int) (centreY - r * Math.cos(i * Math.PI / 5));
        }
        graphics.fillPolygon(xs, ys, 10);
        graphics.setColor(Color.BLACK);
        return this;
    }

    Graphics2D graphics() {
        return graphics;
    }

    BufferedImage image() {
        return image;
    }

    Inspection.Accepted accepted() {
        return accepted(List.of());
    }

    Inspection.Accepted accepted(List<Page.TextRun> layer) {
        return new Inspection.Accepted("image/png", List.of(new Page(image, layer)), List.of());
    }

    /** For looking at by hand: writes one page with everything on it. */
    public static void main(String[] arguments) throws IOException {
        DrawnPage page = new DrawnPage(1240, 1754);
        page.write("广州市职工素质建设工程学历补助申请表", 180, 150, 46);
        page.write("姓名", 120, 260, 32).write("欧阳小样", 300, 260, 32);
        page.write("性别", 620, 260, 32).write("女", 760, 260, 32);
        page.write("身份证号", 120, 340, 32).write("11010519491231002X", 300, 340, 32);
        page.write("银行卡号", 120, 420, 32).write("6222 0212 3456 7890 123", 300, 420, 32);
        page.write("毕业证书编号", 120, 500, 32).write("105615201805001234", 400, 500, 32);
        page.write("就读院校", 120, 580, 32).write("华南理工大学继续教育学院", 300, 580, 32);
        page.write("在线验证码", 120, 660, 32).write("AKX7 PQ2M 93FT 8WZC", 300, 660, 32);
        page.write("所在单位工会（盖章）：样本市样本区示例电子厂工会委员会", 120, 1100, 28);
        page.seal("样本市样本区示例电子厂工会委员会", 800, 1110, 130);
        javax.imageio.ImageIO.write(page.image(), "png", new File(arguments[0]));
    }
}
