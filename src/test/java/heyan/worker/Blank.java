package heyan.worker;

import heyan.cell.CellAnswer;
import heyan.cell.Examined;
import heyan.claim.Box;
import heyan.read.Reading;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** What a cell would say of a page with nothing, or with these lines, on it. */
final class Blank {
    private Blank() {}

    static Examined page(String... lines) {
        List<Reading.Line> read = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Box box = new Box(40, 40 + 50 * i, 40 + 30 * lines[i].length(), 70 + 50 * i);
            List<Reading.Glyph> glyphs = new ArrayList<>();
            lines[i].codePoints()
                    .forEach(point ->
                            glyphs.add(new Reading.Glyph(Character.toString(point), 0.99, 55 + 30 * glyphs.size())));
            read.add(new Reading.Line(lines[i], box, 0.99, Reading.Source.OCR, glyphs, List.of()));
        }
        Reading reading =
                new Reading("by hand", List.of(new Reading.ReadPage(800, 600, 0, read, List.of(), List.of())));
        return new Examined(
                new CellAnswer.Read("image/jpeg", List.of(), reading, List.of(1L), new CellAnswer.Cost(0, 0)),
                List.of(jpeg()),
                0);
    }

    private static byte[] jpeg() {
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
