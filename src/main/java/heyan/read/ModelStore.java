package heyan.read;

import heyan.claim.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The folder {@code ocr-models}: weights and language data, each exactly the bytes that were measured. */
public final class ModelStore {
    static final String DETECTION = "models/ch_PP-OCRv4_det_infer.onnx";
    static final String RECOGNITION = "models/ch_PP-OCRv4_rec_infer.onnx";
    static final String DIRECTION = "models/ch_ppocr_mobile_v2.0_cls_infer.onnx";
    static final String KEYS = "models/ppocr_keys_v1.txt";
    static final String CHINESE = "tessdata/chi_sim.traineddata";
    static final String ENGLISH = "tessdata/eng.traineddata";
    /** Drawn by the build from whichever fonts it found, so not in the list of checksums. */
    static final String SHAPES = "shapes/whole-table.onnx";

    private final Path folder;
    private final Map<String, String> sums;

    private ModelStore(Path folder, Map<String, String> sums) {
        this.folder = folder;
        this.sums = sums;
    }

    /** Opens the folder; throws when its list of checksums is not there. */
    static ModelStore open(Path folder) throws IOException {
        Path list = folder.resolve("SHA256SUMS");
        if (!Files.isRegularFile(list)) {
            throw new IOException(
                    "no " + list.toAbsolutePath() + ": point heyan.read.models at the project's ocr-models");
        }
        Map<String, String> sums = new HashMap<>();
        for (String line : Files.readAllLines(list)) {
            List<String> parts = List.of(line.strip().split("\\s+\\*?", 2));
            if (parts.size() == 2) {
                sums.put(parts.get(1), parts.get(0));
            }
        }
        return new ModelStore(folder, sums);
    }

    /** A file that reading needs, whether it is the listed one, and in words what to do when not. */
    public record Part(String name, boolean good, String words) {}

    /** The state of every file of the folder's list, and of the drawn shapes. */
    public static List<Part> parts(Path folder) throws IOException {
        ModelStore store = open(folder);
        List<Part> parts = new ArrayList<>();
        for (String name : new TreeSet<>(store.sums.keySet())) {
            parts.add(store.part(name));
        }
        boolean shapes = store.has(SHAPES);
        parts.add(new Part(
                SHAPES,
                shapes,
                shapes ? "there" : "missing: rare characters stay unread; run provide.sh, build again"));
        return parts;
    }

    private Part part(String name) {
        try {
            file(name);
            return new Part(name, true, "as listed");
        } catch (IOException bad) {
            return new Part(name, false, String.valueOf(bad.getMessage()));
        }
    }

    Path folder() {
        return folder;
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    /** The file of that name, its checksum verified; throws with a remedy when it is missing or different. */
    Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    "no " + file.toAbsolutePath() + ": run `mvn initialize generate-resources`, which brings it");
        }
        String expected = sums.get(name);
        if (expected == null) {
            throw new IOException("SHA256SUMS does not name " + name + ": restore " + folder + "/SHA256SUMS");
        }
        if (!expected.equals(sha256(file))) {
            throw new IOException("SHA-256 of " + file.toAbsolutePath()
                    + " is not the listed one: delete the file and run `mvn initialize generate-resources`");
        }
        return file;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }
}
