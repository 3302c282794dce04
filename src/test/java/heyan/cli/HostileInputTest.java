package heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heyan.inspect.MadeFiles;
import heyan.samples.Condition;
import heyan.samples.DrawSamples;
import heyan.samples.SampleSpec;
import heyan.samples.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * One batch through {@code check}, with real database, store, broker and cells. Every hostile application is the honest
 * first one, submitted again under a name of its own with one thing changed, so each repeats its card and diploma too.
 */
@DisplayName("hostile files and manifests end in a named reason, and the application lives on")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {
    private static final long MINUTES = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> lines = new HashMap<>();
    private String first = "";
    private String last = "";
    private String log = "";
    private int exit = -1;
    private int hostile;

    @BeforeAll
    void checkOneBatch(@TempDir Path folder) throws Exception {
        Path batch = folder.resolve("batch");
        new DrawSamples(Path.of(".parts/fonts"), done -> {})
                .draw(new SampleSpec(41, 2, Style.WORKING, Condition.CLEAN, 0), batch);
        List<Path> honest = honest(batch);
        first = honest.get(0).getFileName().toString();
        last = honest.get(1).getFileName().toString();
        plant(batch);
        Path results = folder.resolve("results.jsonl");

        Process check = Program.process(
                        folder.resolve("check.log"), "check", batch.toString(), "--out", results.toString())
                .start();
        boolean ended = check.waitFor(MINUTES, TimeUnit.MINUTES);
        check.destroyForcibly();

        log = Files.readString(folder.resolve("check.log"));
        assertThat(ended).as(log).isTrue();
        exit = check.exitValue();
        for (String line : Files.readAllLines(results)) {
            JsonNode result = JSON.readTree(line);
            lines.put(result.path("application_id").asText(), result);
        }
    }

    private void plant(Path batch) throws IOException {
        Path own = batch.resolve(first);
        plantFile(batch, "zero-bytes", "id_card_front", new byte[0]);
        plantFile(batch, "text", "bank_card", "6222 0212 3456 样本".getBytes(StandardCharsets.UTF_8));
        plantFile(batch, "truncated", "diploma", HostileFiles.firstHalf(bytes(own, "diploma")));
        plantFile(batch, "locked", "chsi_registration", MadeFiles.locked("owner", "user"));
        plantFile(batch, "huge", "id_card_back", HostileFiles.hugePng(20_000));
        plantFile(batch, "zip", "application_form", HostileFiles.zipOf("form.jpg", bytes(own, "application_form")));
        plantFile(batch, "long", "application_form", HostileFiles.pdfOf(300));
        plantFile(batch, "cat", "diploma", HostileFiles.cat());
        byte[] report = bytes(own, "chsi_registration");
        plantFile(
                batch,
                "other-host",
                "chsi_registration",
                HostileFiles.withCodeOf(report, "www.chsi.com.cn", "www.chsi.com.cn.evil.example"));
        plantManifest(batch, "outside", manifest -> manifest.replace("diploma.jpg", "../../etc/passwd"));
        plantManifest(batch, "broken", manifest -> manifest.substring(0, manifest.length() / 2));
        plantManifest(batch, "missing", manifest -> manifest.replace("bank_card.jpg", "card.jpg"));
        plantManifest(batch, "twice", manifest -> manifest);
        plantNothingButAnEmptyFile(batch);
    }

    @Test
    void everyApplicationGetsALineAndTheRunEndsWell() throws IOException {
        assertThat(exit).as(log).isZero();
        assertThat(lines).hasSize(hostile + 2);
    }

    @Test
    void honestApplicationsBeforeAndBehindTheHostileOnesPass() {
        assertThat(outcome(first)).as(reasons(first).toString()).isEqualTo("pass");
        assertThat(outcome(last)).as(reasons(last).toString()).isEqualTo("pass");
    }

    @Test
    void aFileOfZeroBytesIsEmpty() {
        assertFound("zero-bytes", "FILE_EMPTY");
    }

    @Test
    void aTextNamedJpgIsOfAnotherType() {
        assertFound("text", "FILE_TYPE_MISMATCH");
    }

    @Test
    void aTruncatedJpegIsUnreadable() {
        assertFound("truncated", "FILE_UNREADABLE");
    }

    @Test
    void aPdfWithAPasswordIsEncrypted() {
        assertFound("locked", "FILE_ENCRYPTED");
    }

    @Test
    void aPngOf400MillionPixelsIsTooLarge() {
        assertFound("huge", "IMAGE_TOO_LARGE");
    }

    @Test
    void aZipIsOfAnotherType() {
        assertFound("zip", "FILE_TYPE_MISMATCH");
    }

    @Test
    void aPdfOf300PagesIsUnreadable() {
        assertFound("long", "FILE_UNREADABLE");
    }

    @Test
    void aCatIsNoDiploma() {
        assertFound("cat", "DOCUMENT_WRONG_KIND");
    }

    @Test
    void aCodeThatLeadsToAHostWhichOnlyBeginsAlikeIsUntrusted() {
        assertFound("other-host", "QR_UNTRUSTED_HOST");
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertFound("missing", "DOCUMENT_MISSING");
    }

    @Test
    void theSameUploadUnderASecondNameIsADuplicateAndNothingElse() {
        assertThat(outcome("twice")).isEqualTo("review");
        assertThat(reasons("twice")).containsExactly("DUPLICATE_BANK_CARD", "DUPLICATE_DOCUMENT");
    }

    @Test
    void anApplicationOfNothingButAnEmptyFileCannotBeProcessed() {
        assertThat(outcome("nothing")).isEqualTo("rejected_input");
        assertThat(reasons("nothing")).contains("FILE_EMPTY", "DOCUMENT_MISSING");
    }

    @Test
    void aManifestThatPointsOutsideItsFolderIsRefusedAtThatPlace() {
        assertRefused("outside", "documents[3].file");
    }

    @Test
    void aBrokenManifestIsRefusedAtItsLine() {
        assertRefused("broken", "line ");
    }

    /** The reason of the one thing that was changed, beside those of every repeated upload. */
    private void assertFound(String name, String reason) {
        assertThat(outcome(name)).isEqualTo("review");
        assertThat(reasons(name)).containsExactlyInAnyOrder(reason, "DUPLICATE_BANK_CARD", "DUPLICATE_DOCUMENT");
    }

    private void assertRefused(String name, String place) {
        assertThat(outcome(name)).isEqualTo("rejected_input");
        assertThat(reasons(name)).containsExactly("OTHER");
        assertThat(log.lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith(name + "/application.json").contains(place));
    }

    private String outcome(String name) {
        return line(name).path("outcome").asText();
    }

    private Set<String> reasons(String name) {
        Set<String> reasons = new TreeSet<>();
        line(name).path("reasons").forEach(reason -> reasons.add(reason.asText()));
        return reasons;
    }

    private JsonNode line(String name) {
        assertThat(lines).as(log).containsKey(name);
        return lines.getOrDefault(name, JSON.nullNode());
    }

    /** The two drawn applications, first submitted first. */
    private static List<Path> honest(Path batch) throws IOException {
        try (Stream<Path> folders = Files.list(batch).filter(Files::isDirectory)) {
            return folders.sorted(Comparator.comparing(HostileInputTest::submitted))
                    .toList();
        }
    }

    private static OffsetDateTime submitted(Path application) {
        try {
            return OffsetDateTime.parse(
                    manifest(application).path("submitted_at").asText());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ObjectNode manifest(Path application) throws IOException {
        return (ObjectNode)
                JSON.readTree(application.resolve("application.json").toFile());
    }

    private static String file(Path application, String kind) throws IOException {
        for (JsonNode document : manifest(application).path("documents")) {
            if (document.path("kind").asText().equals(kind)) {
                return document.path("file").asText();
            }
        }
        throw new IllegalArgumentException("no such document: " + kind);
    }

    private static byte[] bytes(Path application, String kind) throws IOException {
        return Files.readAllBytes(application.resolve(file(application, kind)));
    }

    private void plantFile(Path batch, String name, String kind, byte[] content) throws IOException {
        Path application = plantManifest(batch, name, manifest -> manifest);
        Files.write(application.resolve(file(application, kind)), content);
    }

    private void plantNothingButAnEmptyFile(Path batch) throws IOException {
        Path application = plantManifest(batch, "nothing", manifest -> manifest);
        ObjectNode manifest = manifest(application);
        String file = file(application, "id_card_front");
        manifest.putArray("documents").addObject().put("kind", "id_card_front").put("file", file);
        Files.write(application.resolve("application.json"), JSON.writeValueAsBytes(manifest));
        Files.write(application.resolve(file), new byte[0]);
    }

    /** The first application once more, a minute behind the one before. */
    private Path plantManifest(Path batch, String name, UnaryOperator<String> change) throws IOException {
        Path own = batch.resolve(first);
        Path copy = Files.createDirectory(batch.resolve(name));
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        hostile++;
        ObjectNode manifest = manifest(own);
        manifest.put("application_id", name);
        manifest.put("submitted_at", submitted(own).plusMinutes(hostile).toString());
        Files.writeString(copy.resolve("application.json"), change.apply(manifest.toPrettyString()));
        return copy;
    }
}
