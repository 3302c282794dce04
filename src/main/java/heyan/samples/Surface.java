package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** Page measured in millimetres from its upper left corner: pixels or a digital PDF. */
interface Surface {
    /** Draws the text with its baseline at {@code y}. */
    void text(Face face, double size, Color color, double x, double y, String text);

    double width(Face face, double size, String text);

    void line(Color color, double thickness, double x1, double y1, double x2, double y2);

    void image(BufferedImage image, double x, double y, double width, double height);

    default void centred(Face face, double size, Color color, double x, double y, String text) {
        text(face, size, color, x - width(face, size, text) / 2, y, text);
    }

    /** Draws in at most {@code room} millimetres, smaller where needed. */
    default void fitted(Face face, double size, Color color, double x, double y, double room, String text) {
        double width = width(face, size, text);
        text(face, width > room ? size * room / width : size, color, x, y, text);
    }

    /** Draws one character per step of {@code pitch}. */
    default void pitched(Face face, double size, Color color, double x, double y, double pitch, String text) {
        for (int i = 0; i < text.length(); i++) {
            centred(face, size, color, x + pitch * (i + 0.5), y, text.substring(i, i + 1));
        }
    }

    /** Breaks anywhere, as Chinese does; returns the baseline after the last line. */
    default double wrapped(
            Face face, double size, Color color, double x, double y, double room, double pitch, String text) {
        StringBuilder line = new StringBuilder();
        double baseline = y;
        for (int point : text.codePoints().toArray()) {
            String one = Character.toString(point);
            boolean opening = !line.isEmpty() && "，。、；：）".contains(one);
            if (!opening && width(face, size, line + one) > room) {
                text(face, size, color, x, baseline, line.toString());
                baseline += pitch;
                line.setLength(0);
            }
            line.append(one);
        }
        text(face, size, color, x, baseline, line.toString());
        return baseline + pitch;
    }

    default void box(Color color, double thickness, double x, double y, double width, double height) {
        line(color, thickness, x, y, x + width, y);
        line(color, thickness, x, y + height, x + width, y + height);
        line(color, thickness, x, y, x, y + height);
        line(color, thickness, x + width, y, x + width, y + height);
    }
}
