package heyan.audit;

import com.fasterxml.jackson.databind.JsonNode;
import heyan.audit.PackageVerdict.Valid;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Whether the records of a package fit together, once every file has its listed hash. */
final class PackageContents {
    private static final String CLAIMS = "data/claims.jsonl";
    private static final String HAPPENINGS = "data/happenings.jsonl";
    private static final String FIELDS = "data/fields.jsonl";
    /** A happening that names a document and what the machine had read in it. */
    static final String CORRECTED = "review.corrected";
    /** Corrected like a field, but stands beside the fields. */
    private static final String KIND = "kind";

    private static final String ORIGINALS = "data/originals/";
    private static final List<String> ALWAYS =
            List.of(CLAIMS, HAPPENINGS, "data/README.txt", "data/index.html", "data/list.xlsx");

    private final Path folder;
    private final SortedMap<String, String> payload;
    private final Set<String> named = new HashSet<>();
    private final Map<String, JsonNode> corrected = new LinkedHashMap<>();
    private int claims;
    private int happenings;
    private long lastHappening;

    PackageContents(Path folder, SortedMap<String, String> payload) {
        this.folder = folder;
        this.payload = payload;
    }

    Valid check() throws IOException, Difference {
        for (String path : ALWAYS) {
            if (!payload.containsKey(path)) {
                throw new Difference(path, "neither there nor listed");
            }
        }
        for (String path : payload.keySet()) {
            if (path.endsWith(".jsonl")) {
                checkRows(path);
            }
        }
        checkCorrections();
        return new Valid(payload.size(), claims, happenings, checkOriginals());
    }

    private void checkRows(String path) throws IOException, Difference {
        // Malformed bytes become U+FFFD; the hash has already said that the bytes are the listed ones.
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(folder.resolve(path)), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String entry = path + ":" + number;
                JsonNode row = AuditJson.read(line)
                        .filter(JsonNode::isObject)
                        .orElseThrow(() -> new Difference(entry, "not a JSON object"));
                if (path.equals(CLAIMS)) {
                    checkClaim(entry, row);
                } else if (path.equals(HAPPENINGS)) {
                    checkHappening(entry, row);
                }
            }
        }
    }

    private void checkClaim(String entry, JsonNode row) throws Difference {
        claims++;
        for (JsonNode document : row.path("documents")) {
            JsonNode sha256 = document.path("sha256");
            if (sha256.isTextual()) {
                name(entry, sha256.asText());
            } else if (!sha256.isNull()) {
                throw new Difference(entry, "names a document without its hash");
            }
        }
    }

    private void name(String entry, String sha256) throws Difference {
        named.add(sha256);
        if (!payload.containsKey(ORIGINALS + sha256)) {
            throw new Difference(entry, "names an original that is not there: " + sha256);
        }
    }

    private void checkHappening(String entry, JsonNode row) throws Difference {
        happenings++;
        long id = row.path("id").asLong();
        if (id <= lastHappening) {
            throw new Difference(entry, "the number of the happening does not increase");
        }
        lastHappening = id;
        JsonNode facts = row.path("facts");
        if (facts.path("screen").isTextual()) {
            name(entry, facts.path("screen").asText());
        }
        if (row.path("what").asText().equals(CORRECTED)) {
            name(entry, facts.path("document").asText());
            corrected.put(entry, row);
        }
    }

    /**
     * Read before the happenings are, so read once more: what was corrected is what the machine had read, and nothing where it
     * could not read the document at all.
     */
    private void checkCorrections() throws IOException, Difference {
        if (corrected.isEmpty() || !payload.containsKey(FIELDS)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve(FIELDS))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode read = AuditJson.read(line).orElseThrow();
                for (Map.Entry<String, JsonNode> one : corrected.entrySet()) {
                    if (isOf(one.getValue(), read)) {
                        checkCorrection(one.getKey(), one.getValue(), machine(one.getValue(), read));
                    }
                }
                corrected.values().removeIf(one -> isOf(one, read));
            }
        }
        for (Map.Entry<String, JsonNode> unread : corrected.entrySet()) {
            checkCorrection(unread.getKey(), unread.getValue(), "");
        }
    }

    private static boolean isOf(JsonNode happening, JsonNode read) {
        return happening.path("claim").equals(read.path("claim"))
                && happening.path("facts").path("slot").equals(read.path("slot"));
    }

    private static String machine(JsonNode happening, JsonNode read) {
        String field = happening.path("facts").path("field").asText();
        return field.equals(KIND)
                ? read.path(KIND).asText()
                : read.path("fields").path(field).path("value").asText();
    }

    private static void checkCorrection(String entry, JsonNode happening, String machine) throws Difference {
        if (!happening.path("facts").path("machine").asText().equals(machine)) {
            throw new Difference(entry, "corrects what the machine did not read");
        }
    }

    private int checkOriginals() throws Difference {
        int originals = 0;
        for (Map.Entry<String, String> file : payload.tailMap(ORIGINALS).entrySet()) {
            if (!file.getKey().startsWith(ORIGINALS)) {
                break;
            }
            originals++;
            String name = file.getKey().substring(ORIGINALS.length());
            if (!name.equals(file.getValue())) {
                throw new Difference(file.getKey(), "is not named by its SHA-256");
            }
            if (!named.contains(name)) {
                throw new Difference(file.getKey(), "belongs to no claim");
            }
        }
        return originals;
    }
}
