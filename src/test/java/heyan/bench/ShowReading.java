package heyan.bench;

import heyan.claim.Box;
import heyan.inspect.Inspection;
import heyan.inspect.Page;
import heyan.read.ReadPages;
import heyan.read.ReadSettings;
import heyan.read.Reading;
import heyan.read.UprightReading;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Prints what was read from pictures and draws the boxes: {@code ShowReading OUTPUT-FOLDER PICTURE…}. */
final class ShowReading {
    private ShowReading() {}

    public static void main(String[] arguments) throws IOException {
        File folder = new File(arguments[0]);
        try (ReadPages pages = new ReadPages(new ReadSettings(
                Path.of(System.getProperty("models", "ocr-models")), System.getProperty("engine", "ppocr")))) {
            for (String name : List.of(arguments).subList(1, arguments.length)) {
                long start = System.nanoTime();
                UprightReading read = pages.read(accepted(new File(name)));
                System.out.printf(
                        Locale.ROOT,
                        "== %s %s: %d ms, engines %d ms%n",
                        name,
                        read.reading().engine(),
                        (System.nanoTime() - start) / 1_000_000,
                        read.engineNanos() / 1_000_000);
                for (int i = 0; i < read.pages().size(); i++) {
                    print(read.reading().pages().get(i));
                    File target =
                            new File(folder, new File(name).getName().replaceAll("\\.\\w+$", "") + "-" + i + ".png");
                    ImageIO.write(
                            annotated(
                                    read.reading().pages().get(i), read.pages().get(i)),
                            "png",
                            target);
                }
            }
        }
    }

    static Inspection.Accepted accepted(File file) throws IOException {
        BufferedImage decoded = ImageIO.read(file);
        BufferedImage rgb = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(decoded, 0, 0, null);
        graphics.dispose();
        return new Inspection.Accepted("image/png", List.of(new Page(rgb, List.of())), List.of());
    }

    private static void print(Reading.ReadPage page) {
        System.out.printf("page %d x %d turned %d%n", page.width(), page.height(), page.turned());
        for (Reading.Line line : page.lines()) {
            System.out.printf(
                    Locale.ROOT, "%.2f %s %s %s", line.confidence(), box(line.box()), line.source(), line.text());
            for (Reading.Again again : line.second()) {
                System.out.printf(Locale.ROOT, " | %s %.2f %s", again.way(), again.confidence(), again.text());
            }
            System.out.println();
        }
        for (Reading.QrCode code : page.codes()) {
            System.out.println("QR " + box(code.box()) + " " + code.payload());
        }
        for (Reading.Mark mark : page.marks()) {
            System.out.printf(
                    Locale.ROOT, "%s %s %.2f %s%n", mark.kind(), box(mark.box()), mark.strength(), mark.text());
        }
    }

    private static String box(Box box) {
        return "[%d,%d,%d,%d]".formatted(box.left(), box.top(), box.right(), box.bottom());
    }

    private static BufferedImage annotated(Reading.ReadPage page, BufferedImage raster) {
        Graphics2D graphics = raster.createGraphics();
        graphics.setStroke(new BasicStroke(Math.max(1, raster.getWidth() / 800f)));
        graphics.setColor(Color.BLUE);
        page.lines().forEach(line -> draw(graphics, line.box()));
        graphics.setColor(Color.GREEN);
        page.codes().forEach(code -> draw(graphics, code.box()));
        for (Reading.Mark mark : page.marks()) {
            graphics.setColor(
                    switch (mark.kind()) {
                        case ROUND_SEAL -> Color.MAGENTA;
                        case OTHER_STAMP -> Color.ORANGE;
                        case PHOTO -> Color.CYAN;
                        case INK -> Color.RED;
                    });
            draw(graphics, mark.box());
        }
        graphics.dispose();
        return raster;
    }

    private static void draw(Graphics2D graphics, Box box) {
        graphics.drawRect(box.left(), box.top(), box.width(), box.height());
    }
}
