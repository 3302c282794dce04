package heyan.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A cell's own folder: its socket, its log, the native libraries it unpacks. Goes with the cell. */
record Scratch(Path folder) {
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Files that vanish meanwhile are fine: both ends of a cell clean up. */
    void delete() {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException | UncheckedIOException e) {
            System.err.println(
                    "could not delete " + folder + ": " + e.getClass().getSimpleName());
        }
    }

    /** For a child whose parent died: also removes the folder of all cells, when this was the last one. */
    void deleteAfterParent() {
        delete();
        Path around = Objects.requireNonNull(folder.getParent());
        String[] others = around.toFile().list();
        if (others != null && others.length == 0) {
            new Scratch(around).delete();
        }
    }
}
