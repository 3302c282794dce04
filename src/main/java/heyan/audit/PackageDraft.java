package heyan.audit;

import gov.loc.repository.bagit.creator.BagCreator;
import gov.loc.repository.bagit.domain.Metadata;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import heyan.claim.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A package while it is written; used once. */
final class PackageDraft {
    static final String MARK = "Heyan-Package";
    static final String FORMAT = "1";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** What a complete installation gives; what is not given is said on the page. */
    private static final List<String> EXPECTED = List.of("claims", "fields", "findings", "decisions", "happenings");

    private final String programmeId;
    private final Path folder;
    private final Instant now;
    private final RoundSummary summary = new RoundSummary();
    private final Map<String, Integer> rows = new TreeMap<>();

    PackageDraft(String programmeId, Path folder, Instant now) {
        this.programmeId = programmeId;
        this.folder = folder;
        this.now = now;
    }

    PackageDraft write(List<AuditSource> sources, Happenings happenings, Originals originals) {
        try {
            for (AuditSource source : sources) {
                writeRows(source);
            }
            copyOriginals(originals);
            InspectorSheet.write(folder.resolve("list.xlsx"), summary);
            Account account = account();
            write("index.html", new IndexPage(account, summary, happenings).html());
            write("README.txt", ReadMe.text(account));
            bag();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes into the happening of the export: counts, and the hash that stands for the whole package. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new HashMap<>(rows);
        facts.put("originals", summary.originals().size());
        facts.put("tagmanifest_sha256", Manifest.sha256(folder.resolve("tagmanifest-sha256.txt")));
        return facts;
    }

    /**
     * What the package is about, for those who read it.
     *
     * @param rows rows by file name without {@code .jsonl}
     * @param missing files that a complete installation would have given
     */
    record Account(String programmeId, Instant now, Map<String, Integer> rows, int originals, List<String> missing) {}

    private Account account() {
        List<String> missing =
                EXPECTED.stream().filter(name -> !rows.containsKey(name)).toList();
        return new Account(programmeId, now, rows, summary.originals().size(), missing);
    }

    private void writeRows(AuditSource source) throws IOException {
        if (!source.name().matches("[a-z][a-z_]*") || rows.containsKey(source.name())) {
            throw new IllegalStateException("two sources of one name, or no name of lower-case letters");
        }
        int[] count = {0};
        Path file = folder.resolve(source.name() + ".jsonl");
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            source.rows(programmeId, row -> {
                line(out, AuditJson.write(row));
                summary.take(source.name(), row);
                count[0]++;
            });
        }
        rows.put(source.name(), count[0]);
    }

    /** In UTF-8; half a surrogate pair, which somebody may have typed, becomes a question mark and stops nothing. */
    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void line(Writer out, String json) {
        try {
            out.write(json);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyOriginals(Originals originals) throws IOException {
        Path target = Files.createDirectory(folder.resolve("originals"));
        for (String sha256 : summary.originals()) {
            try (InputStream stored = originals.open(sha256).orElse(null)) {
                if (stored == null) {
                    throw new ExportRefused("original " + sha256 + " is not in the object store any more");
                }
                copy(stored, sha256, target.resolve(sha256));
            }
        }
    }

    private static void copy(InputStream stored, String sha256, Path target) throws IOException {
        var digest = Sha256.digest();
        Files.copy(new DigestInputStream(stored, digest), target);
        if (!Sha256.hex(digest).equals(sha256)) {
            throw new ExportRefused("original " + sha256 + " does not have its hash any more");
        }
    }

    private void bag() throws IOException {
        Metadata about = new Metadata();
        about.add("Source-Organization", "Heyan");
        about.add("External-Identifier", programmeId);
        about.add("Bagging-Date", now.atZone(ZONE).toLocalDate().toString());
        about.add(MARK, FORMAT);
        about.add("Heyan-Exported-At", now.toString());
        try {
            BagCreator.bagInPlace(folder, List.of(StandardSupportedAlgorithms.SHA256), true, about);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
