package heyan.read;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * QR codes of a folder of pictures, each {@code N.png} or {@code N.jpg} beside {@code N.txt} with the true text: how many
 * plain ZXing reads and how many {@link FindCodes}, how many texts are wrong, and the milliseconds each takes.
 *
 * <p>ZXing's own black-box pictures lie in the npm package {@code zxing-typescript} 0.1.2.
 */
final class QrBench {
    private static final PrintStream OUT = System.out;
    private static final int MIDDLE = 1600;

    private QrBench() {}

    /** Counts for one folder: pictures, read rightly and wrongly by each, nanoseconds of each. */
    private static final class Row {
        int pictures;
        int plain;
        int plainWrong;
        int ours;
        int oursWrong;
        long plainTime;
        long ourTime;
    }

    /** Takes the folder; goes through all folders below it. */
    public static void main(String[] args) throws IOException {
        boolean names = args.length > 1;
        Map<String, Row> rows = new TreeMap<>();
        for (Path file : pictures(Path.of(args[0]))) {
            Row row = rows.computeIfAbsent(
                    file.resolve("..").normalize().getFileName().toString(), key -> new Row());
            boolean read = measure(file, row);
            if (names && !read) {
                OUT.println("not read: " + file);
            }
        }
        Row all = new Row();
        OUT.println("folder, pictures, plain ZXing read/wrong/ms, Heyan read/wrong/ms");
        rows.forEach((folder, row) -> {
            print(folder, row);
            all.pictures += row.pictures;
            all.plain += row.plain;
            all.plainWrong += row.plainWrong;
            all.ours += row.ours;
            all.oursWrong += row.oursWrong;
            all.plainTime += row.plainTime;
            all.ourTime += row.ourTime;
        });
        print("all", all);
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(png|jpg|jpeg)"))
                    .filter(file -> Files.exists(text(file)))
                    .sorted()
                    .toList();
        }
    }

    private static Path text(Path picture) {
        String name = picture.getFileName().toString();
        return picture.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
    }

    private static boolean measure(Path file, Row row) throws IOException {
        BufferedImage read = ImageIO.read(file.toFile());
        BufferedImage rgb = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = rgb.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, rgb.getWidth(), rgb.getHeight());
        g.drawImage(read, 0, 0, null);
        g.dispose();
        Picture page = Picture.of(rgb);
        String truth = Files.readString(text(file)).strip();
        row.pictures++;
        long start = System.nanoTime();
        Optional<String> plain = plain(page);
        row.plainTime += System.nanoTime() - start;
        row.plain += plain.filter(truth::equals).isPresent() ? 1 : 0;
        row.plainWrong += plain.filter(text -> !truth.equals(text)).isPresent() ? 1 : 0;
        start = System.nanoTime();
        Optional<String> ours = new FindCodes()
                .find(page, page.atMost(MIDDLE)).stream()
                        .map(FindCodes.Code::payload)
                        .filter(text -> !text.isEmpty())
                        .map(String::strip)
                        .findFirst();
        row.ourTime += System.nanoTime() - start;
        boolean right = ours.filter(truth::equals).isPresent();
        row.ours += right ? 1 : 0;
        row.oursWrong += ours.isPresent() && !right ? 1 : 0;
        return right;
    }

    private static Optional<String> plain(Picture page) {
        try {
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.width(), page.height(), page.rgb())));
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText()
                    .strip());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    private static void print(String folder, Row row) {
        OUT.printf(
                "%-12s %4d   %4d %2d %6.1f   %4d %2d %6.1f%n",
                folder,
                row.pictures,
                row.plain,
                row.plainWrong,
                row.plainTime / 1e6 / row.pictures,
                row.ours,
                row.oursWrong,
                row.ourTime / 1e6 / row.pictures);
    }
}
