package heyan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.audit.PackageVerdict.Tampered;
import heyan.audit.PackageVerdict.Valid;
import heyan.claim.ReasonCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRoundTest {
    @TempDir
    private Path folder;

    private final AuditBench bench = new AuditBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void writesAPackageThatIsValidAndSaysWhatItLacks() throws IOException {
        fill();

        Path out = bench.export().export("gz-2021-1", folder.resolve("package"), "zhang");

        assertThat(new VerifyPackage().verify(out)).isEqualTo(new Valid(12, 3, 6, 5));
        assertThat(Files.readString(out.resolve("data/index.html")))
                .contains("本包没有以下记录：fields、findings")
                .contains("姓名不一致")
                .contains("href=\"originals/")
                .doesNotContain("<script");
        assertThat(Files.readString(out.resolve("data/claims.jsonl"))).contains("\"idNumber\":\"44010619880509123X\"");
        assertThat(folder.toFile().list()).containsExactly("package");
        keepForLooking(out);
    }

    @Test
    void aScreenshotThatAReviewerAddedIsInThePackage() throws IOException {
        fill();
        String sha256 = bench.keep("screen");
        bench.publish("gz-2021-1/GZ210001-00002/1", "review.chsi_screen", "li", Map.of("screen", sha256));

        Path out = bench.export().export("gz-2021-1", folder.resolve("package"), "zhang");

        assertThat(out.resolve("data/originals").resolve(sha256)).hasContent("screen");
        assertThat(new VerifyPackage().verify(out)).isEqualTo(new Valid(13, 3, 7, 6));
    }

    @Test
    @DisplayName("更正: both readings are in the package, and the document they are of")
    void aCorrectionIsInThePackageAndOnlyOfADocumentThatIsThere() throws IOException {
        fill();
        String claim = "gz-2021-1/GZ210001-00002/1";
        String document = bench.jdbc
                .sql("SELECT sha256 FROM intake_document WHERE claim = :c LIMIT 1")
                .param("c", claim)
                .query(String.class)
                .single();
        correct(claim, document);

        Path out = bench.export().export("gz-2021-1", folder.resolve("package"), "zhang");

        assertThat(new VerifyPackage().verify(out)).isEqualTo(new Valid(12, 3, 7, 5));
        assertThat(Files.readString(out.resolve("data/happenings.jsonl"))).contains("张叁", "张三");
        assertThat(Files.readString(out.resolve("data/index.html")))
                .contains("更正识读值", document)
                .doesNotContain("张叁");
        correct(claim, "0".repeat(64));
        Path wrong = bench.export().export("gz-2021-1", folder.resolve("wrong"), "zhang");
        assertThat(new VerifyPackage().verify(wrong))
                .isInstanceOfSatisfying(
                        Tampered.class,
                        tampered -> assertThat(tampered.toString()).contains("names an original that is not there"));
    }

    private void correct(String claim, String document) {
        bench.publish(
                claim,
                "review.corrected",
                "li",
                Map.of(
                        "slot", "id_card_front",
                        "field", "name",
                        "document", document,
                        "machine", "张叁",
                        "corrected", "张三"));
    }

    /** For a look at the page: {@code -Dheyan.package=FOLDER}. */
    private static void keepForLooking(Path out) throws IOException {
        String kept = System.getProperty("heyan.package");
        if (kept != null) {
            org.springframework.util.FileSystemUtils.copyRecursively(out, Path.of(kept));
        }
    }

    @Test
    void theExportIsAHappeningItself() {
        fill();

        Path out = bench.export().export("gz-2021-1", folder.resolve("package"), "zhang");

        String hash = Manifest.sha256(out.resolve("tagmanifest-sha256.txt"));
        assertThat(bench.jdbc
                        .sql("SELECT who || ' ' || (facts->>'tagmanifest_sha256') FROM audit_happening WHERE"
                                + " what = 'audit.exported' AND claim = 'gz-2021-1'")
                        .query(String.class)
                        .single())
                .isEqualTo("zhang " + hash);
        assertThat(new VerifyPackage().verify(bench.export().export("gz-2021-1", folder.resolve("again"))))
                .isEqualTo(new Valid(12, 3, 7, 5));
    }

    @Test
    void anOriginalThatChangedStopsTheExportAndIsNamed() throws IOException {
        fill();
        String sha256 = bench.stored.keySet().iterator().next();
        bench.stored.put(sha256, "rotten".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> bench.export().export("gz-2021-1", folder.resolve("package")))
                .isInstanceOf(ExportRefused.class)
                .hasMessageContaining(sha256);

        assertThat(folder.toFile().list()).isEmpty();
        assertThat(exports()).isZero();
    }

    @Test
    void anOriginalThatIsLostStopsTheExport() {
        fill();
        bench.stored.clear();

        assertThatThrownBy(() -> bench.export().export("gz-2021-1", folder.resolve("package")))
                .isInstanceOf(ExportRefused.class)
                .hasMessageContaining("not in the object store");

        assertThat(exports()).isZero();
    }

    @Test
    void writesOverNothing() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> bench.export().export("gz-2021-1", folder)).isInstanceOf(ExportRefused.class);

        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void takesNoRowsOfAProgrammeWhoseNameOnlyStartsAlike() throws IOException {
        bench.publish("gz-2021-1", "programme.loaded", "heyan", Map.of());
        bench.publish("gz-2021-10/a/1", "intake.taken", "heyan", Map.of());
        bench.publish("gz-2021-1/a/1", "intake.taken", "heyan", Map.of());
        bench.publish("gz-2021-1.b/a/1", "intake.taken", "heyan", Map.of());

        Path out = bench.export().export("gz-2021-1", folder.resolve("package"));

        assertThat(Files.readAllLines(out.resolve("data/happenings.jsonl"))).hasSize(2);
    }

    @Test
    void everyCellOfTheListIsATextWhateverWasTyped() throws IOException {
        List<String> payloads = List.of(
                "=HYPERLINK(\"http://x\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "＠A",
                "=cmd|'/C calc'!A0",
                "<f>1</f>",
                "\u0001\u0000",
                "\uD800");
        for (int i = 0; i < payloads.size(); i++) {
            String hostile = payloads.get(i).replace("\u0000", "").replace("\uD800", "");
            bench.claim("A" + i, hostile + "名", hostile);
            bench.decisions.add(Map.of(
                    "claim",
                    "gz-2021-1/A" + i + "/1",
                    "outcome",
                    payloads.get(i),
                    "reasons",
                    List.of(payloads.get(i))));
            bench.publish("gz-2021-1/A" + i + "/1", "review.approved", hostile + "x", Map.of());
        }

        Path out = bench.export().export("gz-2021-1", folder.resolve("package"));

        Path list = out.resolve("data/list.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(list.toFile())) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(payloads.size() + 1);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.stream().filter(cell -> cell != null))
                            .allSatisfy(cell -> assertThat(cell.getType()).isIn(CellType.STRING, CellType.EMPTY)));
            assertThat(rows.get(1).getCellText(3)).isEqualTo("=HYPERLINK(\"http://x\")");
        }
        try (ZipFile zip = new ZipFile(list.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<pane")
                    .doesNotContain("<f>")
                    .doesNotContain("<f ");
        }
        assertThat(Files.readString(out.resolve("data/index.html"))).doesNotContain("<f>");
    }

    @Test
    void hasAChineseWordForEveryReason() {
        assertThat(ReasonCode.values())
                .allSatisfy(code -> assertThat(Words.reason(code.name())).isNotEqualTo(code.name()));
    }

    @Test
    void hidesAllButTheEndsOfAName() {
        assertThat(List.of(Words.masked("张三"), Words.masked("欧阳琳"), Words.masked("𠮷"), Words.masked("")))
                .containsExactly("张*", "欧*琳", "𠮷", "");
    }

    private void fill() {
        bench.publish("gz-2021-1", "programme.loaded", "heyan", Map.of("sha256", "0".repeat(64)));
        bench.claim("GZ210001-00001", "欧阳琳", "华南理工大学", "front 1", "back 1");
        bench.claim("GZ210001-00002", "张三<b>", "中国石油大学（华东）", "front 2", "back 1", "diploma 2");
        bench.claim("GZ210001-00003", "李四", "广东开放大学", "front 3");
        bench.decisions.add(Map.of("claim", "gz-2021-1/GZ210001-00001/1", "outcome", "pass", "reasons", List.of()));
        bench.decisions.add(Map.of(
                "claim", "gz-2021-1/GZ210001-00002/1",
                "outcome", "review",
                "reasons", List.of("NAME_MISMATCH", "SEAL_MISSING")));
        bench.publish("gz-2021-1/GZ210001-00001/1", "decide.decided", "heyan", Map.of("outcome", "pass"));
        bench.publish(
                "gz-2021-1/GZ210001-00002/1", "review.returned", "li", Map.of("reasons", List.of("SEAL_MISSING")));
    }

    private int exports() {
        return bench.jdbc
                .sql("SELECT count(*) FROM audit_happening WHERE what = 'audit.exported'")
                .query(Integer.class)
                .single();
    }
}
