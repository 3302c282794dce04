package heyan.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the list and the page show of each claim; put together while the rows pass by. */
final class RoundSummary {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final SortedSet<String> originals = new TreeSet<>();

    /** One revision of an application. */
    static final class Entry {
        String application = "";
        String revision = "";
        String name = "";
        String school = "";
        String level = "";
        String submittedAt = "";
        String outcome = "";
        String review = "";
        final List<String> reasons = new ArrayList<>();
        final List<Document> documents = new ArrayList<>();
    }

    /** @param sha256 empty when the file was not there */
    record Document(String kind, String file, String sha256) {}

    /** Claims in the order in which they first passed. */
    Collection<Entry> entries() {
        return entries.values();
    }

    Map<String, Entry> byClaim() {
        return java.util.Collections.unmodifiableMap(entries);
    }

    /** Hashes of all documents, and of what reviewers added. */
    SortedSet<String> originals() {
        return java.util.Collections.unmodifiableSortedSet(originals);
    }

    void take(String source, Map<String, @Nullable Object> row) {
        String claim = text(row, "claim");
        switch (source) {
            case "claims" -> claim(entry(claim), row);
            case "decisions" -> decision(entry(claim), row);
            case "happenings" -> happening(claim, row);
            default -> {
                return;
            }
        }
    }

    private Entry entry(String claim) {
        return entries.computeIfAbsent(claim, id -> {
            Entry entry = new Entry();
            String[] parts = id.split("/", -1);
            entry.application = parts.length == 3 ? parts[1] : id;
            entry.revision = parts.length == 3 ? parts[2] : "";
            return entry;
        });
    }

    private void claim(Entry entry, Map<String, @Nullable Object> row) {
        entry.name = text(row, "name");
        entry.school = text(row, "school");
        entry.level = text(row, "level");
        entry.submittedAt = text(row, "submitted_at");
        if (row.get("documents") instanceof List<?> documents) {
            for (Object document : documents) {
                if (document instanceof Map<?, ?> fields) {
                    Document found = new Document(text(fields, "kind"), text(fields, "file"), text(fields, "sha256"));
                    entry.documents.add(found);
                    if (!found.sha256().isEmpty()) {
                        originals.add(found.sha256());
                    }
                }
            }
        }
    }

    private static void decision(Entry entry, Map<String, @Nullable Object> row) {
        entry.outcome = text(row, "outcome");
        entry.reasons.clear();
        if (row.get("reasons") instanceof List<?> reasons) {
            reasons.forEach(reason -> entry.reasons.add(String.valueOf(reason)));
        }
    }

    /** The last act of a person stands for the review. */
    private void happening(String claim, Map<String, @Nullable Object> row) {
        if (row.get("facts") instanceof JsonNode facts && facts.path("screen").isTextual()) {
            originals.add(facts.path("screen").asText());
        }
        Entry entry = entries.get(claim);
        String review = Words.review(text(row, "what"));
        if (entry != null && !review.isEmpty()) {
            entry.review = review + " (" + text(row, "who") + ", " + Words.moment(text(row, "happened_at")) + ")";
        }
    }

    private static String text(Map<?, ?> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }
}
