package heyan.bench;

import heyan.inspect.InspectDocument;
import heyan.inspect.InspectSettings;
import heyan.inspect.Inspection;
import heyan.inspect.MadeFiles;
import heyan.inspect.Signal;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many altered JPEG pictures of drawn batches are told, and how many honest ones: {@code EditedBench FOLDER…}. Each
 * picture is looked at as it is; saved again; handed on, made smaller or saved twice more; and with a strip of print of
 * another one of its kind pasted in, then saved: at one quality each, in turn. Prints honest ones that are told.
 */
final class EditedBench {
    private static final double[] AGAIN = {0.75, 0.85, 0.95};
    private static final double[] LAST = {0.85, 0.9, 0.95};

    private final InspectDocument inspect = new InspectDocument(InspectSettings.defaults());
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, BufferedImage> others = new HashMap<>();
    private final Random dice = new Random(1);
    private int pictures;

    private EditedBench() {}

    public static void main(String[] folders) throws IOException {
        EditedBench bench = new EditedBench();
        for (String folder : folders) {
            for (Path file : pictures(Path.of(folder))) {
                bench.picture(file);
            }
        }
        bench.counts.forEach((what, count) -> System.out.printf(
                Locale.ROOT, "%-44s %4d of %4d told, %4d at the place%n", what, count[1], count[0], count[2]));
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
        }
    }

    private void picture(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        BufferedImage picture = MadeFiles.decoded(bytes);
        int turn = pictures++;
        honest(file, "as it is", bytes);
        double again = AGAIN[turn % AGAIN.length];
        honest(file, "saved again at " + again, MadeFiles.jpeg(picture, again));
        handed(file, picture, turn);
        BufferedImage other = others.put(kind(file), picture);
        if (other != null) {
            altered(bytes, picture, other, LAST[turn % LAST.length]);
        }
    }

    private void handed(Path file, BufferedImage picture, int turn) {
        byte[] smaller = MadeFiles.jpeg(MadeFiles.smaller(picture, 0.4 + dice.nextDouble() * 0.5), 0.7);
        BufferedImage twice = MadeFiles.decoded(MadeFiles.jpeg(picture, 0.8));
        switch (turn / AGAIN.length % 3) {
            case 0 -> honest(file, "made smaller", smaller);
            case 1 -> honest(file, "made smaller and saved again", MadeFiles.jpeg(MadeFiles.decoded(smaller), 0.9));
            default -> honest(file, "saved twice more", MadeFiles.jpeg(twice, 0.92));
        }
    }

    private static String kind(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private void honest(Path file, String how, byte[] bytes) {
        Optional<Rectangle> told = told(bytes);
        told.ifPresent(where -> System.out.println(file + " " + how + ": " + where));
        count("honest, " + how, told, new Rectangle());
    }

    private void altered(byte[] bytes, BufferedImage picture, BufferedImage other, double last) {
        PastedStrip altered = PastedStrip.of(picture, other, dice);
        Optional<Rectangle> told = told(MadeFiles.jpeg(altered.picture(), last));
        count("altered, saved at " + last, told, altered.where());
        count("altered, first at " + quality(bytes) + ", then at " + last, told, altered.where());
    }

    private void count(String what, Optional<Rectangle> told, Rectangle where) {
        int[] count = counts.computeIfAbsent(what, key -> new int[3]);
        count[0]++;
        count[1] += told.isPresent() ? 1 : 0;
        count[2] += told.filter(where::intersects).isPresent() ? 1 : 0;
    }

    private Optional<Rectangle> told(byte[] bytes) {
        return inspect.inspect(bytes).fold(Inspection.Accepted::signals, rejected -> List.<Signal>of()).stream()
                .filter(signal -> "IMG_EDITED".equals(signal.code()))
                .map(Signal::where)
                .filter(Objects::nonNull)
                .map(where -> new Rectangle(where.left(), where.top(), where.width(), where.height()))
                .findFirst();
    }

    /** In steps of 5, as Java's writer understands it: by how long the first step of the first table is (16 at 0.5). */
    private static double quality(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 255) != 0xDB) {
            at += 2 + ((jpeg[at + 2] & 255) << 8) + (jpeg[at + 3] & 255);
        }
        return Math.round(20 - jpeg[at + 5] * 20 / 32.0) / 20.0;
    }
}
