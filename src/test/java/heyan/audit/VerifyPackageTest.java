package heyan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.audit.PackageVerdict.NotAPackage;
import heyan.audit.PackageVerdict.Tampered;
import heyan.audit.PackageVerdict.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class VerifyPackageTest {
    @TempDir
    private static Path whole;

    @TempDir
    private Path folder;

    private Path bag;

    @BeforeAll
    static void export() {
        try (AuditBench bench = new AuditBench()) {
            bench.claim("A1", "欧阳琳", "华南理工大学", "front 1", "back 1");
            bench.claim("A2", "张三", "华南理工大学", "front 2", "back 2");
            bench.decisions.add(Map.of("claim", "gz-2021-1/A1/1", "outcome", "pass", "reasons", List.of()));
            bench.export().export("gz-2021-1", whole.resolve("package"));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        bag = folder.resolve("package");
        FileSystemUtils.copyRecursively(whole.resolve("package"), bag);
    }

    @Test
    void passesAWholePackage() {
        PackageVerdict verdict = verify();

        assertThat(verdict).isEqualTo(new Valid(11, 2, 2, 4));
        assertThat(verdict.exitCode()).isZero();
    }

    @Test
    void seesAFlippedByteAnywhereInAnyFile() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int at : new int[] {0, bytes.length / 3, bytes.length / 2, bytes.length - 2}) {
                if (at < 0 || at >= bytes.length) {
                    continue;
                }
                byte[] flipped = bytes.clone();
                flipped[at] ^= 1;
                Files.write(file, flipped);

                assertThat(verify()).as("%s byte %d", file, at).isInstanceOf(Tampered.class);
                assertThat(verify().exitCode()).isEqualTo(3);
            }
            Files.write(file, bytes);
        }
        assertThat(verify()).isInstanceOf(Valid.class);
    }

    @Test
    void seesALostFileAndNamesIt() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);

            assertThat(verify())
                    .isInstanceOfSatisfying(
                            Tampered.class,
                            tampered -> assertThat(tampered.entry())
                                    .isEqualTo(bag.relativize(file).toString()));
            Files.write(file, bytes);
        }
    }

    @Test
    void seesAnAddedFileAndNamesIt() throws IOException {
        for (String added : List.of("data/x.txt", "data/originals/x", "x.txt", "proofs/x")) {
            Path file = bag.resolve(added);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");

            assertThat(verify()).isEqualTo(new Tampered(added, "not listed: added later"));
            Files.delete(file);
        }
    }

    @Test
    void seesTwoOriginalsThatChangedPlaces() throws IOException {
        List<Path> originals = originals();
        Path aside = bag.resolve("aside");
        Files.move(originals.get(0), aside);
        Files.move(originals.get(1), originals.get(0));
        Files.move(aside, originals.get(1));

        assertThat(verify())
                .isEqualTo(new Tampered(
                        bag.relativize(originals.get(0)).toString(), "changed: does not have the listed SHA-256"));
    }

    @Test
    void seesALinkInPlaceOfAFile() throws IOException {
        Path original = originals().get(0);
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(original, elsewhere);
        Files.createSymbolicLink(original, elsewhere);

        assertThat(verify()).isEqualTo(new Tampered(bag.relativize(original).toString(), "not a plain file"));
    }

    @Test
    void withManifestsMadeAnewStillSeesHappeningsOutOfOrder() throws IOException {
        Path happenings = bag.resolve("data/happenings.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(happenings));
        java.util.Collections.reverse(lines);
        Files.write(happenings, lines);
        makeManifestsAnew();

        assertThat(verify())
                .isEqualTo(new Tampered("data/happenings.jsonl:2", "the number of the happening does not increase"));
    }

    @Test
    void withManifestsMadeAnewStillSeesAnOriginalThatIsGoneOrFalse() throws IOException {
        Path original = originals().get(0);
        byte[] bytes = Files.readAllBytes(original);
        Files.delete(original);
        makeManifestsAnew();
        assertThat(verify())
                .isInstanceOfSatisfying(
                        Tampered.class, tampered -> assertThat(tampered.entry()).startsWith("data/claims.jsonl:"));

        Files.writeString(original, "another document");
        makeManifestsAnew();
        assertThat(verify())
                .isEqualTo(new Tampered(bag.relativize(original).toString(), "is not named by its SHA-256"));

        Files.write(original, bytes);
        Path extra = bag.resolve("data/originals").resolve(Manifest.sha256(bag.resolve("bagit.txt")));
        Files.copy(bag.resolve("bagit.txt"), extra);
        makeManifestsAnew();
        assertThat(verify()).isEqualTo(new Tampered(bag.relativize(extra).toString(), "belongs to no claim"));
    }

    /** What the package cannot show by itself, and says so: a control for the tests above. */
    @Test
    void withManifestsMadeAnewDoesNotSeeAChangedDecision() throws IOException {
        Path decisions = bag.resolve("data/decisions.jsonl");
        Files.writeString(decisions, Files.readString(decisions).replace("pass", "review"));
        makeManifestsAnew();

        assertThat(verify()).isInstanceOf(Valid.class);
        assertThat(Files.readString(bag.resolve("data/README.txt"))).contains("能改写整个文件夹的人也能重做清单");
    }

    @Test
    void withManifestsMadeAnewStillSeesACorrectionOfWhatTheMachineDidNotRead() throws IOException {
        correct("name", "欧阳林", "欧阳琳");
        read("欧阳林");
        assertThat(verify()).isEqualTo(new Valid(12, 2, 3, 4));

        read("欧阳琳");

        assertThat(verify())
                .isEqualTo(new Tampered("data/happenings.jsonl:3", "corrects what the machine did not read"));
    }

    @Test
    void withManifestsMadeAnewStillSeesAnEntryOverWhatTheMachineDidRead() throws IOException {
        correct("kind", "unknown", "diploma");
        read("欧阳林");
        assertThat(verify()).isEqualTo(new Valid(12, 2, 3, 4));

        Path fields = bag.resolve("data/fields.jsonl");
        Files.writeString(fields, Files.readString(fields).replace("unknown", "degree_certificate"));
        makeManifestsAnew();
        assertThat(verify())
                .isEqualTo(new Tampered("data/happenings.jsonl:3", "corrects what the machine did not read"));

        Files.writeString(fields, "");
        makeManifestsAnew();

        assertThat(verify())
                .as("of a document that was not read there is no reading")
                .isEqualTo(new Tampered("data/happenings.jsonl:3", "corrects what the machine did not read"));
    }

    private void correct(String field, String machine, String value) throws IOException {
        Files.writeString(
                bag.resolve("data/happenings.jsonl"),
                AuditJson.write(Map.of(
                                "id",
                                999,
                                "claim",
                                "gz-2021-1/A1/1",
                                "what",
                                "review.corrected",
                                "facts",
                                Map.of(
                                        "slot",
                                        "diploma",
                                        "field",
                                        field,
                                        "document",
                                        originals().get(0).getFileName().toString(),
                                        "machine",
                                        machine,
                                        "corrected",
                                        value)))
                        + "\n",
                StandardOpenOption.APPEND);
    }

    private void read(String name) throws IOException {
        Files.writeString(
                bag.resolve("data/fields.jsonl"),
                AuditJson.write(Map.of(
                                "claim", "gz-2021-1/A1/1",
                                "slot", "diploma",
                                "kind", "unknown",
                                "fields", Map.of("name", Map.of("value", name))))
                        + "\n");
        makeManifestsAnew();
    }

    @Test
    void tellsWhatIsNoPackage() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        assertThat(new VerifyPackage().verify(foreign)).isInstanceOf(NotAPackage.class);
        assertThat(new VerifyPackage().verify(foreign).exitCode()).isEqualTo(2);
        assertThat(new VerifyPackage().verify(folder.resolve("nowhere"))).isInstanceOf(NotAPackage.class);

        Files.writeString(bag.resolve("bag-info.txt"), "Source-Organization: another\n");
        makeManifestsAnew();
        assertThat(verify()).isInstanceOf(NotAPackage.class);
    }

    private PackageVerdict verify() {
        return new VerifyPackage().verify(bag);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(bag)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<Path> originals() throws IOException {
        try (Stream<Path> found = Files.list(bag.resolve("data/originals"))) {
            return found.sorted().toList();
        }
    }

    private void makeManifestsAnew() throws IOException {
        Path manifest = bag.resolve("manifest-sha256.txt");
        Path tags = bag.resolve("tagmanifest-sha256.txt");
        Files.writeString(manifest, "");
        for (Path file : files()) {
            if (file.startsWith(bag.resolve("data"))) {
                list(manifest, file);
            }
        }
        Files.writeString(tags, "");
        for (Path file : files()) {
            if (!file.startsWith(bag.resolve("data")) && !file.equals(tags)) {
                list(tags, file);
            }
        }
    }

    private void list(Path manifest, Path file) throws IOException {
        Files.writeString(
                manifest, Manifest.sha256(file) + "  " + bag.relativize(file) + "\n", StandardOpenOption.APPEND);
    }
}
