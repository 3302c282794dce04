package heyan.audit;

import heyan.claim.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A BagIt manifest: hashes by path.
 *
 * @param hashes SHA-256 by path from the package's folder, with {@code /}
 */
record Manifest(SortedMap<String, String> hashes) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\s\\\\][^\\\\]*)");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static Manifest read(Path folder, String name) throws IOException, Difference {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Difference(name, "missing");
        }
        // ISO 8859-1 never fails; a path that is not ASCII then names no file, and the package has none.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        SortedMap<String, String> hashes = new TreeMap<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isEmpty()) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || isOutside(matcher.group(2))) {
                throw new Difference(name + ":" + number, "not a line of a manifest");
            }
            if (hashes.put(matcher.group(2), matcher.group(1)) != null) {
                throw new Difference(name + ":" + number, "a file is listed twice");
            }
        }
        return new Manifest(hashes);
    }

    private static boolean isOutside(String path) {
        return path.startsWith("/") || ("/" + path + "/").contains("/../");
    }

    /** Both ways: every listed file is there with its hash, and no other file of the listed kind is. */
    void compare(Path folder, Predicate<String> kind) throws IOException, Difference {
        TreeSet<String> paths = new TreeSet<>(hashes.keySet());
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(kind)
                    .forEach(paths::add);
        }
        for (String path : paths) {
            compare(folder, path);
        }
    }

    private void compare(Path folder, String path) throws Difference {
        String expected = hashes.get(path);
        Path file = folder.resolve(path);
        if (expected == null) {
            throw new Difference(path, "not listed: added later");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Difference(path, "listed, but missing");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Difference(path, "not a plain file");
        }
        if (!sha256(file).equals(expected)) {
            throw new Difference(path, "changed: does not have the listed SHA-256");
        }
    }

    static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
