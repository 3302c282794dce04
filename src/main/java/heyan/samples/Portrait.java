package heyan.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Nobody's photograph 证件照: a head and shoulders without a face of its own. */
final class Portrait {
    private static final int WIDTH = 358;
    private static final int HEIGHT = 441;

    private Portrait() {}

    static BufferedImage draw(Color ground, boolean male, Dice dice) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, ground, WIDTH, HEIGHT, shade(ground, 0.93)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        Color skin = new Color(dice.between(206, 232), dice.between(170, 190), dice.between(140, 160));
        Color hair = new Color(dice.between(20, 50), dice.between(18, 35), dice.between(15, 30));
        double face = dice.real(62, 74);
        if (!male && dice.chance(0.6)) {
            g.setColor(hair);
            g.fill(new Ellipse2D.Double(179 - face * 1.35, 70, face * 2.7, 270));
        }
        shoulders(g, skin, dice);
        g.setColor(skin);
        g.fill(new Ellipse2D.Double(179 - face, 105, face * 2, face * 2.55));
        g.setColor(hair);
        g.fill(new Arc2D.Double(179 - face * 1.08, 82, face * 2.16, face * 2, 5, 170, Arc2D.CHORD));
        features(g, face);
        g.dispose();
        return picture;
    }

    private static void shoulders(Graphics2D g, Color skin, Dice dice) {
        Color cloth = new Color(dice.between(20, 120), dice.between(20, 110), dice.between(40, 130));
        Path2D body = new Path2D.Double();
        body.moveTo(20, HEIGHT);
        body.curveTo(30, 345, 110, 345, 150, 315);
        body.lineTo(208, 315);
        body.curveTo(248, 345, 328, 345, 338, HEIGHT);
        body.closePath();
        g.setColor(cloth);
        g.fill(body);
        g.setColor(shade(skin, 0.9));
        g.fill(new Ellipse2D.Double(148, 240, 62, 105));
        g.setColor(new Color(238, 238, 240));
        g.fill(new java.awt.Polygon(new int[] {148, 179, 135}, new int[] {312, 360, 350}, 3));
        g.fill(new java.awt.Polygon(new int[] {210, 179, 223}, new int[] {312, 360, 350}, 3));
    }

    private static void features(Graphics2D g, double face) {
        g.setColor(new Color(40, 30, 28));
        for (int side = -1; side <= 1; side += 2) {
            g.fill(new Ellipse2D.Double(179 + side * face * 0.42 - 8, 178, 16, 7));
            g.setStroke(new java.awt.BasicStroke(4));
            g.draw(new Arc2D.Double(179 + side * face * 0.42 - 14, 158, 28, 14, 20, 140, Arc2D.OPEN));
        }
        g.setColor(new Color(170, 110, 100));
        g.draw(new Arc2D.Double(160, 232, 38, 14, 200, 140, Arc2D.OPEN));
        g.setColor(new Color(190, 140, 120));
        g.draw(new Arc2D.Double(170, 200, 18, 16, 200, 140, Arc2D.OPEN));
    }

    static Color shade(Color colour, double by) {
        return new Color((int) Math.min(255, colour.getRed() * by), (int) Math.min(255, colour.getGreen() * by), (int)
                Math.min(255, colour.getBlue() * by));
    }
}
