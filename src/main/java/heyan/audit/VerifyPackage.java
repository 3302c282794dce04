package heyan.audit;

import heyan.audit.PackageVerdict.NotAPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks an audit package offline: needs no database, no network and no Spring.
 *
 * <p>Every file against the manifests in both directions, then whether the records fit together. A package whose
 * manifests were made anew as well is told only by what does not fit together.
 */
public final class VerifyPackage {
    private static final String DECLARATION = "bagit.txt";
    private static final String INFO = "bag-info.txt";
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    private static final String MARK = PackageDraft.MARK + ": " + PackageDraft.FORMAT;
    private static final String PAYLOAD = "data/";

    /** Reads every file of the package; throws {@link UncheckedIOException} when the disk fails. */
    public PackageVerdict verify(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new NotAPackage("not a folder");
        }
        if (!there(folder, DECLARATION) && !there(folder, MANIFEST) && !there(folder, TAG_MANIFEST)) {
            return new NotAPackage("no BagIt package: neither " + DECLARATION + " nor a manifest");
        }
        try {
            boolean ours = isOurs(folder);
            if (!ours && !there(folder, TAG_MANIFEST)) {
                return new NotAPackage("a BagIt package that Heyan did not write");
            }
            Manifest.read(folder, TAG_MANIFEST)
                    .compare(folder, path -> !path.startsWith(PAYLOAD) && !path.equals(TAG_MANIFEST));
            if (!ours) {
                return new NotAPackage("a BagIt package that Heyan did not write");
            }
            needTags(folder);
            Manifest payload = Manifest.read(folder, MANIFEST);
            payload.compare(folder, path -> path.startsWith(PAYLOAD));
            return new PackageContents(folder, payload.hashes()).check();
        } catch (Difference difference) {
            return difference.verdict();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tag manifest may have been made anew without them. */
    private static void needTags(Path folder) throws Difference {
        for (String tag : new String[] {DECLARATION, INFO, MANIFEST}) {
            if (!there(folder, tag)) {
                throw new Difference(tag, "missing");
            }
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        return there(folder, INFO)
                && Files.readString(folder.resolve(INFO), StandardCharsets.ISO_8859_1)
                        .lines()
                        .anyMatch(MARK::equals);
    }

    private static boolean there(Path folder, String name) {
        return Files.isRegularFile(folder.resolve(name));
    }
}
