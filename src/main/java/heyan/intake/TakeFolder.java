package heyan.intake;

import heyan.claim.ClaimId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the applications of a batch folder into the inbox, as a portal would: files first, application.json last. */
@Component
public class TakeFolder {
    private final ObjectStore store;

    public TakeFolder(ObjectStore store) {
        this.store = store;
    }

    /** What was put, and what was left where it lies. */
    public record Counts(int applications, int files, List<LeftOut> leftOut) {
        public Counts {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** A folder or file that was not put: its path inside the batch, and why. */
    public record LeftOut(String path, String why) {}

    /**
     * Puts every folder that has an application.json; other things at the top are for other rooms. Links are not followed
     * and folders inside an application are left out.
     */
    public Counts take(Path batch, String programme) throws IOException {
        if (!ClaimId.isPart(programme)) {
            throw new IllegalArgumentException("not a programme_id");
        }
        Path root = batch.toRealPath();
        List<LeftOut> leftOut = new ArrayList<>();
        int applications = 0;
        int files = 0;
        for (Path folder : children(root)) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                noteLink(root, folder, leftOut);
                continue;
            }
            int put = putApplication(root, folder, programme, leftOut);
            applications += put > 0 ? 1 : 0;
            files += put;
        }
        return new Counts(applications, files, leftOut);
    }

    private int putApplication(Path root, Path folder, String programme, List<LeftOut> leftOut) throws IOException {
        Path manifest = folder.resolve(Upload.MANIFEST);
        if (!ClaimId.isPart(folder.getFileName().toString())) {
            leftOut.add(new LeftOut(inside(root, folder), "the folder's name is no application_id"));
            return 0;
        }
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            leftOut.add(new LeftOut(inside(root, folder), "no application.json"));
            return 0;
        }
        String prefix = programme + "/" + folder.getFileName() + "/";
        int put = 0;
        for (Path file : children(folder)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                leftOut.add(new LeftOut(inside(root, file), "not a plain file"));
            } else if (!file.equals(manifest)) {
                put(prefix, file);
                put++;
            }
        }
        put(prefix, manifest);
        return put + 1;
    }

    private void put(String prefix, Path file) throws IOException {
        String type = file.endsWith(Upload.MANIFEST) ? "application/json" : "application/octet-stream";
        try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            store.put(Bucket.INBOX, prefix + file.getFileName(), content, Files.size(file), type);
        }
    }

    private static void noteLink(Path root, Path file, List<LeftOut> leftOut) {
        if (Files.isSymbolicLink(file)) {
            leftOut.add(new LeftOut(inside(root, file), "a link"));
        }
    }

    private static String inside(Path root, Path path) {
        return root.relativize(path).toString();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
