package heyan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A batch folder of the contract: programme.json, lists, one folder for each application.
 *
 * @param applications names of the folders, sorted
 */
record BatchFolder(Path root, String programmeId, List<String> applications) {
    /** A folder that is no batch; the message says what is missing. */
    static final class NotABatch extends RuntimeException {
        NotABatch(String why) {
            super(why);
        }
    }

    static BatchFolder open(Path root) throws IOException {
        Path notice = root.resolve("programme.json");
        if (!Files.isDirectory(root)) {
            throw new NotABatch("no such folder: " + root);
        }
        if (!Files.isRegularFile(notice)) {
            throw new NotABatch("no programme.json in " + root);
        }
        byte[] json = Files.readAllBytes(notice);
        try (Stream<Path> children = Files.list(root)) {
            List<String> applications = children.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return new BatchFolder(root, programmeId(json, notice), applications);
        }
    }

    byte[] programmeJson() throws IOException {
        return Files.readAllBytes(root.resolve("programme.json"));
    }

    boolean hasManifest(String application) {
        return Files.isRegularFile(root.resolve(application).resolve("application.json"));
    }

    /** The list file of this name, as CSV or as XLSX. */
    Optional<Path> list(String name) {
        return Stream.of(".csv", ".xlsx")
                .map(ending -> root.resolve(name + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String programmeId(byte[] json, Path notice) throws IOException {
        try {
            return new ObjectMapper().readTree(json).path("programme_id").asText();
        } catch (JsonProcessingException e) {
            throw new NotABatch(notice + ": not JSON, line " + e.getLocation().getLineNr());
        }
    }
}
