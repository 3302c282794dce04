package heyan.read;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Draws the characters that {@link CharacterShapes} knows: those of the key file, of GB 2312 and the third level of the
 * Table of General Standard Chinese Characters (State Council, 2013), which is made of characters for names and places.
 * Run once by the build.
 */
final class DrawShapes {
    /** First fonts of these collections: a sans 黑体, a serif 宋体 and a script 楷体. */
    private static final List<String> FONTS =
            List.of("NotoSansCJK-Regular.ttc", "NotoSerifCJK-Regular.ttc", "ukai.ttc");

    /** Sizes of print in pixels: sharp, and as small and soft as a telephone sees it on a page. */
    private static final int SHARP = 48;

    private static final int SOFT = 30;
    private static final ConvolveOp BLUR = new ConvolveOp(
            new Kernel(5, 5, new float[] {
                1 / 256f, 4 / 256f, 6 / 256f, 4 / 256f, 1 / 256f, //
                4 / 256f, 16 / 256f, 24 / 256f, 16 / 256f, 4 / 256f, //
                6 / 256f, 24 / 256f, 36 / 256f, 24 / 256f, 6 / 256f, //
                4 / 256f, 16 / 256f, 24 / 256f, 16 / 256f, 4 / 256f, //
                1 / 256f, 4 / 256f, 6 / 256f, 4 / 256f, 1 / 256f
            }),
            ConvolveOp.EDGE_NO_OP,
            null);

    private DrawShapes() {}

    /**
     * Arguments: folder of the fonts, key file, file to write. Does nothing when that is there or fonts are missing: then
     * characters outside the key file stay unread.
     */
    public static void main(String[] arguments) throws IOException {
        Path fonts = Path.of(arguments[0]);
        Path shapes = Path.of(arguments[2]);
        if (Files.exists(shapes) || !FONTS.stream().allMatch(font -> Files.exists(fonts.resolve(font)))) {
            return;
        }
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(shapes.toAbsolutePath().getParent());
        Path drawn = shapes.resolveSibling(shapes.getFileName() + ".part");
        Files.write(drawn, draw(fonts, Path.of(arguments[1])));
        Files.move(drawn, shapes);
    }

    private static byte[] draw(Path fonts, Path keys) throws IOException {
        List<Integer> characters = new ArrayList<>();
        List<byte[]> shapes = new ArrayList<>();
        Set<Integer> wanted = characters(keys);
        for (String file : FONTS) {
            Font font = open(fonts.resolve(file));
            for (int character : wanted) {
                if (font.canDisplay(character)) {
                    characters.add(character);
                    shapes.add(shape(drawn(font.deriveFont((float) SHARP), character)));
                    characters.add(character);
                    shapes.add(shape(BLUR.filter(drawn(font.deriveFont((float) SOFT), character), null)));
                }
            }
        }
        byte[] all = new byte[shapes.size() * Shape.SIZE];
        for (int i = 0; i < shapes.size(); i++) {
            System.arraycopy(shapes.get(i), 0, all, i * Shape.SIZE, Shape.SIZE);
        }
        return ShapeModel.of(characters.stream().mapToInt(Integer::intValue).toArray(), all);
    }

    private static Set<Integer> characters(Path keys) throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(keys, StandardCharsets.UTF_8));
        try (InputStream rare =
                Objects.requireNonNull(DrawShapes.class.getResourceAsStream("rare-characters.txt"), "resource")) {
            all.append(new String(rare.readAllBytes(), StandardCharsets.UTF_8));
        }
        Charset gb2312 = Charset.forName("GB2312");
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                all.append(new String(new byte[] {(byte) row, (byte) cell}, gb2312));
            }
        }
        Set<Integer> characters = new TreeSet<>();
        all.codePoints().filter(Character::isIdeographic).forEach(characters::add);
        return characters;
    }

    /** The collection's face for simplified Chinese, or its first. */
    private static Font open(Path file) throws IOException {
        try {
            Font[] faces = Font.createFonts(file.toFile());
            for (Font face : faces) {
                if (face.getFontName().contains(" SC") || face.getFontName().contains(" CN")) {
                    return face;
                }
            }
            return faces[0];
        } catch (FontFormatException e) {
            throw new IOException("font " + file + " cannot be used", e);
        }
    }

    private static BufferedImage drawn(Font font, int character) {
        int size = font.getSize();
        BufferedImage picture = new BufferedImage(2 * size, 2 * size, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 2 * size, 2 * size);
        pen.setColor(Color.BLACK);
        pen.setFont(font);
        pen.drawString(Character.toString(character), size / 2, size * 7 / 5);
        pen.dispose();
        return picture;
    }

    private static byte[] shape(BufferedImage picture) {
        int side = picture.getWidth();
        return Shape.of(picture.getRaster().getSamples(0, 0, side, side, 0, (int[]) null), side, side);
    }
}
