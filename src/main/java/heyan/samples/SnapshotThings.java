package heyan.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Things that lie below and beside a document, all drawn before it: it covers them. */
final class SnapshotThings {
    private static final List<String> LINES = List.of(
            "各车间、班组：为做好夏季防暑降温工作，现将有关事项通知如下。",
            "一、合理安排作息时间，避开中午高温时段作业。",
            "二、各班组应备足饮水和常用药品，发现不适及时报告。",
            "食堂本周菜单：周一 红烧豆腐 青椒肉丝 紫菜蛋汤",
            "设备点检表：油位正常，皮带无松动，防护罩完好。",
            "请于星期五下班前把工具送回仓库，登记后签字。",
            "会议室使用登记：上午十点至十一点，班组长例会。",
            "第三节 机械传动的基本形式与选用原则",
            "注意：搬运时轻拿轻放，严禁倒置，防潮防晒。",
            "送货单 品名 规格 数量 单价 备注 合计 收货人");
    private static final List<Color> COVERS = List.of(
            new Color(120, 22, 30),
            new Color(150, 26, 34),
            new Color(24, 40, 92),
            new Color(28, 74, 52),
            new Color(92, 18, 40));

    private final Graphics2D pen;
    private final Fonts fonts;
    private final SnapshotSheet sheet;

    SnapshotThings(Graphics2D pen, Fonts fonts, SnapshotSheet sheet) {
        this.pen = pen;
        this.fonts = fonts;
        this.sheet = sheet;
    }

    /** Lays things about; a keyboard only on a table. */
    void lay(boolean table, boolean certificate, Dice dice) {
        double pushX = dice.gauss() * 0.9;
        double pushY = dice.gauss() * 0.9;
        boolean small = Math.max(sheet.width, sheet.height) < 150;
        if (dice.chance(small ? 0.2 : 0.34)) {
            for (int i = small ? 1 : dice.between(1, 3); i > 0; i--) {
                paper(pushX, pushY, dice);
            }
        }
        if (table && dice.chance(0.14)) {
            keyboard(dice);
        }
        if (certificate && dice.chance(0.6)) {
            cover(pushX, pushY, dice);
        }
        Rectangle2D whole = new Rectangle2D.Double(0, 0, sheet.width, sheet.height);
        double thin = small ? 0.35 : 1;
        SnapshotGround.shadow(pen, whole, dice.real(1.2, 5) * thin, pushX * 1.4 * thin, pushY * 1.4 * thin);
    }

    /** A clear pocket somewhat larger than the sheet, its rim shining. */
    static void sleeve(SnapshotGround ground, SnapshotSheet sheet, Dice dice) {
        double rim = dice.real(3, 9);
        double foot = dice.real(3, 16);
        for (int y = 0; y < ground.down; y++) {
            for (int x = 0; x < ground.across; x++) {
                double u = ground.left + x / ground.scale;
                double v = ground.top + y / ground.scale;
                double inside =
                        Math.min(Math.min(u + rim, sheet.width + rim - u), Math.min(v + rim, sheet.height + foot - v));
                if (inside > 0) {
                    double veil = inside < 0.7 ? 0.4 : inside > 1.6 && inside < 2.1 ? 0.26 : 0.1;
                    ground.pixels[y * ground.across + x] = paler(ground.pixels[y * ground.across + x], veil);
                }
            }
        }
    }

    private static int paler(int rgb, double veil) {
        int pale = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = rgb >> shift & 255;
            pale |= (int) (channel + (250 - channel) * veil) << shift;
        }
        return pale;
    }

    /** Another sheet, mostly below the document. */
    private void paper(double pushX, double pushY, Dice dice) {
        boolean small = Math.max(sheet.width, sheet.height) < 150;
        double wide = small ? dice.real(120, 210) : dice.pick(List.of(210.0, 297.0, 148.0));
        double high = wide * dice.pick(List.of(1.414, 0.707));
        double reach = Math.min(sheet.width, sheet.height) * 0.3;
        AffineTransform before = pen.getTransform();
        double side = dice.chance(0.5) ? 1 : -1;
        boolean beside = dice.chance(0.5);
        double shiftX = beside ? side * ((sheet.width - wide) / 2 + reach * dice.real(0.2, 1)) : dice.gauss() * 12;
        double shiftY = beside ? dice.gauss() * 12 : side * ((sheet.height - high) / 2 + reach * dice.real(0.2, 1));
        pen.translate(sheet.width / 2 + shiftX, sheet.height / 2 + shiftY);
        pen.rotate(dice.gauss() * 0.16 + (dice.chance(0.2) ? Math.PI / 2 : 0));
        Rectangle2D page = new Rectangle2D.Double(-wide / 2, -high / 2, wide, high);
        SnapshotGround.shadow(pen, page, 2.5, pushX, pushY);
        int white = dice.between(222, 250);
        pen.setColor(
                dice.chance(0.8)
                        ? new Color(white, white, white - dice.below(10))
                        : new Color(white, white - 10, white - dice.between(20, 70)));
        pen.fill(page);
        written(wide, high, dice);
        pen.setTransform(before);
    }

    private void written(double wide, double high, Dice dice) {
        double size = dice.real(3, 4.6);
        int ink = dice.between(40, 100);
        pen.setColor(new Color(ink, ink, ink + dice.below(30)));
        pen.setFont(fonts.font(Face.SONG, size));
        boolean ruled = dice.chance(0.3);
        pen.setStroke(new BasicStroke(0.2f));
        int most = (int) ((wide - 24) / size);
        double pitch = size * (Math.max(sheet.width, sheet.height) < 150 ? dice.real(5, 9) : 1.9);
        for (double y = -high / 2 + 20; y < high / 2 - 16; y += pitch) {
            String line = dice.pick(LINES);
            pen.drawString(line.substring(0, Math.min(most, line.length())), (float) (-wide / 2 + 14), (float) y);
            if (ruled) {
                pen.draw(new Line2D.Double(-wide / 2 + 12, y + size * 0.5, wide / 2 - 12, y + size * 0.5));
            }
        }
    }

    /** The nearer rows of a keyboard beyond the sheet's upper edge, or its left ones. */
    private void keyboard(Dice dice) {
        boolean dark = dice.chance(0.7);
        double gap = dice.real(4, 14);
        AffineTransform before = pen.getTransform();
        pen.translate(sheet.width / 2 + dice.gauss() * 30, -gap);
        pen.rotate(dice.gauss() * 0.03);
        Rectangle2D body = new Rectangle2D.Double(-220, -130, 440, 130);
        SnapshotGround.shadow(pen, body, 7, 1, 2);
        pen.setColor(dark ? new Color(32, 32, 35) : new Color(222, 222, 218));
        pen.fill(new RoundRectangle2D.Double(-220, -130, 440, 130, 8, 8));
        pen.setFont(fonts.font(Face.HEI, 4));
        String letters = "ZXCVBNM,./ASDFGHJKL;QWERTYUIOP1234567890";
        for (int row = 0; row < 6; row++) {
            for (int key = 0; key < 21; key++) {
                double x = -206 + key * 19.05 + row * 4.7;
                double y = -23 - row * 19.05;
                pen.setColor(dark ? new Color(52, 52, 56) : new Color(244, 244, 240));
                pen.fill(new RoundRectangle2D.Double(x, y, 16.2, 16, 3, 3));
                pen.setColor(dark ? new Color(206, 206, 206) : new Color(70, 70, 74));
                pen.drawString(
                        letters.substring((row * 10 + key) % 40, (row * 10 + key) % 40 + 1), (float) (x + 3), (float)
                                (y + 6));
            }
        }
        pen.setTransform(before);
    }

    /** The cover of a certificate looks out all around. */
    private void cover(double pushX, double pushY, Dice dice) {
        double out = dice.real(3, 9);
        Rectangle2D whole = new Rectangle2D.Double(-out, -out * 0.8, sheet.width + 2 * out, sheet.height + out * 1.6);
        SnapshotGround.shadow(pen, whole, 6, pushX * 2, pushY * 2);
        Color leather = dice.pick(COVERS);
        pen.setColor(leather);
        pen.fill(new RoundRectangle2D.Double(whole.getX(), whole.getY(), whole.getWidth(), whole.getHeight(), 3, 3));
        pen.setStroke(new BasicStroke(0.35f));
        for (int i = 0; i < 900; i++) {
            int shade = dice.between(0, 1) * 255;
            pen.setColor(new Color(shade, shade, shade, 16));
            double x = dice.real(-out, sheet.width + out);
            double y = dice.chance(0.5) ? dice.real(-out, 0) * 0.8 : sheet.height + dice.real(0, out) * 0.8;
            pen.draw(new Line2D.Double(x, y, x + dice.gauss(), y + dice.gauss()));
        }
        pen.setColor(leather.darker());
        pen.draw(new Rectangle2D.Double(
                -out + 1, -out * 0.8 + 1, sheet.width + 2 * out - 2, sheet.height + out * 1.6 - 2));
    }
}
