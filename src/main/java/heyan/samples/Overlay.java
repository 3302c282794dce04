package heyan.samples;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** What a phone adds to a finished photo: the privacy mark over it or the gallery round it. */
final class Overlay {
    private static final String PURPOSE = "仅供申领补助使用";
    private static final double SCREEN = 90;
    private final Fonts fonts;

    Overlay(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Writes the purpose 水印 across the picture, many times or once or twice large. */
    void watermark(BufferedImage picture, Dice dice) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean few = dice.chance(0.3);
        double size = Math.min(width, height) / (few ? dice.real(9, 12) : dice.real(17, 28));
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) dice.real(0.16, 0.36)));
        g.setColor(new Color(dice.pick(List.of(0x5A5A5A, 0x787878, 0xC82828, 0x2850B4, 0xFFFFFF))));
        Font font = fonts.font(dice.chance(0.5) ? Face.HEI : Face.HEI_BOLD, size);
        g.setFont(font);
        g.rotate(Math.toRadians(dice.real(-42, -15)), width / 2.0, height / 2.0);
        double words = font.getStringBounds(PURPOSE, g.getFontRenderContext()).getWidth();
        double stepX = words + size * dice.real(1.5, 4);
        double stepY = size * (few ? dice.real(5, 7) : dice.real(3, 6));
        int rows = few ? 1 : (int) Math.ceil(Math.hypot(width, height) / 2 / stepY);
        int columns = few ? 0 : (int) Math.ceil(Math.hypot(width, height) / 2 / stepX) + 1;
        for (int row = -rows; row <= rows; row++) {
            for (int column = -columns; column <= columns; column++) {
                double x = width / 2.0 - words / 2 + (column + (row % 2 == 0 || few ? 0 : 0.5)) * stepX;
                g.drawString(PURPOSE, (float) x, (float) (height / 2.0 + (few ? row * 0.5 + 0.2 : row) * stepY));
            }
        }
        g.dispose();
    }

    /** The photo in a phone's gallery 相册, as a screenshot shows it. */
    BufferedImage gallery(BufferedImage photo, Dice dice) {
        double tall = SCREEN * dice.real(1.98, 2.2);
        boolean dark = dice.chance(0.55);
        Color ink = dark ? new Color(0xE6E6E8) : new Color(0x26282C);
        double scale = dice.pick(List.of(1080, 1170, 1284)) / SCREEN;
        Paper screen = new Paper(fonts, SCREEN, tall, scale, dark ? new Color(0x050506) : new Color(0xFBFBFC));
        double wide = Math.min(SCREEN, (tall - 44) * photo.getWidth() / photo.getHeight());
        double high = wide * photo.getHeight() / photo.getWidth();
        screen.image(photo, (SCREEN - wide) / 2, 20 + (tall - 44 - high) / 2, wide, high);
        ScreenArtist.status(screen, ink, dice);
        String day = String.format("7月%d日", dice.between(1, 20));
        screen.text(Face.HEI, 5.4, ink, 4, 14, "‹");
        screen.centred(Face.HEI, 3.3, ink, SCREEN / 2, 12, day);
        screen.centred(
                Face.HEI,
                2.3,
                ink,
                SCREEN / 2,
                15.8,
                String.format("%d:%02d", dice.between(8, 22), dice.between(0, 59)));
        List<String> tools = dice.pick(List.of(List.of("发送", "编辑", "收藏", "删除", "更多"), List.of("分享", "收藏", "编辑", "删除")));
        for (int i = 0; i < tools.size(); i++) {
            double x = SCREEN * (i + 0.5) / tools.size();
            screen.outline(ink, 0.35, new Ellipse2D.Double(x - 2, tall - 16, 4, 4));
            screen.centred(Face.HEI, 2.5, ink, x, tall - 8.4, tools.get(i));
        }
        screen.fill(ink, new Rectangle2D.Double(SCREEN / 2 - 15, tall - 3, 30, 0.9));
        return screen.picture();
    }
}
