package heyan.cli;

import heyan.programme.ProgrammeRefused;
import heyan.programme.Programmes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A batch folder of the contract: programme.json or programme.yaml, lists, one folder for each application.
 *
 * @param applications names of the folders, sorted
 */
record BatchFolder(Path root, String programmeId, List<String> applications) {
    private static final List<String> NOTICES = List.of("programme.yaml", "programme.json");

    /** A folder that is no batch; the message says what is missing. */
    static final class NotABatch extends RuntimeException {
        NotABatch(String why) {
            super(why);
        }
    }

    static BatchFolder open(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotABatch("no such folder: " + root);
        }
        String programme = programmeId(root);
        try (Stream<Path> children = Files.list(root)) {
            List<String> applications = children.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return new BatchFolder(root, programme, applications);
        }
    }

    /** programme.yaml, which says everything, or programme.json; the first where both are there. */
    Path notice() {
        return NOTICES.stream()
                .map(root::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
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

    private static String programmeId(Path root) throws IOException {
        Set<String> ids = new HashSet<>();
        for (String name : NOTICES) {
            Path notice = root.resolve(name);
            if (Files.isRegularFile(notice)) {
                ids.add(programmeId(notice, name));
            }
        }
        if (ids.isEmpty()) {
            throw new NotABatch("no programme.yaml or programme.json in " + root);
        }
        if (ids.size() > 1) {
            throw new NotABatch("programme.yaml and programme.json in " + root + " are of two programmes");
        }
        return ids.iterator().next();
    }

    private static String programmeId(Path notice, String name) throws IOException {
        try {
            return Programmes.read(name, Files.readAllBytes(notice)).id();
        } catch (ProgrammeRefused refused) {
            throw new NotABatch(notice.getParent() + ": " + refused.getMessage());
        }
    }
}
