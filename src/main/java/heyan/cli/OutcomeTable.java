package heyan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Passed, to review by reason, seconds an application: the demo's closing table. */
final class OutcomeTable {
    private final List<JsonNode> results;

    /** Takes result lines of the contract. */
    OutcomeTable(List<JsonNode> results) {
        this.results = List.copyOf(results);
    }

    void print(PrintWriter out, double seconds) {
        out.printf("%-22s %s%n", "applications", results.size());
        for (String outcome : List.of("pass", "review", "rejected_input")) {
            out.printf("%-22s %d%n", outcome, count(outcome));
        }
        Map<String, Integer> reasons = new TreeMap<>();
        for (JsonNode result : results) {
            result.path("reasons").forEach(reason -> reasons.merge(reason.asText(), 1, Integer::sum));
        }
        out.println("to review, by reason");
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> out.printf("  %-32s %d%n", entry.getKey(), entry.getValue()));
        out.printf(Locale.ROOT, "%-22s %.1f%n", "seconds an application", seconds / Math.max(1, results.size()));
    }

    private long count(String outcome) {
        return results.stream()
                .filter(result -> result.path("outcome").asText().equals(outcome))
                .count();
    }
}
