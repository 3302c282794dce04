package heyan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts: honest claims that passed without a person, planted defects that passed, reasons, and fields read exactly.
 * Everything is counted over all truth lines; an application without a result counts as neither passed nor read.
 */
final class Score {
    /** A wrong value told with at least this confidence is wrong-but-confident. */
    private static final double CONFIDENT = 0.9;

    private final Map<String, int[]> honest = new TreeMap<>();
    private final Map<String, int[]> defects = new TreeMap<>();
    private final Map<String, int[]> needless = new TreeMap<>();
    private final Map<String, int[]> fields = new TreeMap<>();
    private final Reliability reliability = new Reliability();

    /** Adds one application: its line of truth.jsonl and its line of the results. */
    void add(JsonNode truth, JsonNode result) {
        boolean passed = result.path("outcome").asText().equals("pass");
        Set<String> expected = texts(truth.path("expected_reasons"));
        Set<String> reasons = texts(result.path("reasons"));
        String condition = truth.path("condition").asText();
        if (truth.path("defect").isNull()) {
            count(honest, condition, passed, reasons.isEmpty());
            if (!passed) {
                reasons.forEach(reason -> count(needless, condition + " " + reason, true));
            }
        } else {
            count(
                    defects,
                    truth.path("defect").asText(),
                    passed,
                    reasons.containsAll(expected),
                    reasons.equals(expected));
        }
        for (JsonNode document : truth.path("documents")) {
            addFields(condition, document, found(result, document.path("kind").asText()));
        }
    }

    /** Planted defects that passed: must be 0. */
    int falseAccepts() {
        return defects.values().stream().mapToInt(counts -> counts[1]).sum();
    }

    void print(PrintWriter out) {
        out.println("Honest claims: condition, claims, passed without a person, share");
        honest.forEach(
                (condition, n) -> out.printf("  %-10s %6d %6d %6s%n", condition, n[0], n[1], percent(n[1], n[0])));
        out.println("Honest claims sent to people: condition and reason, claims");
        needless.forEach((reason, n) -> out.printf("  %-44s %6d%n", reason, n[0]));
        out.println("Planted defects: kind, claims, PASSED, expected reasons told, told exactly");
        defects.forEach((defect, n) -> out.printf("  %-32s %6d %6d %6d %6d%n", defect, n[0], n[1], n[2], n[3]));
        int planted = defects.values().stream().mapToInt(n -> n[0]).sum();
        out.printf("  %-32s %6d %6d%n", "all", planted, falseAccepts());
        out.println("Fields: condition, kind.field, in truth, exact, share, wrong, wrong but confident");
        fields.forEach((field, n) ->
                out.printf("  %-52s %6d %6d %7s %5d %5d%n", field, n[0], n[1], percent(n[1], n[0]), n[2], n[3]));
        reliability.print(out);
        out.flush();
    }

    private void addFields(String condition, JsonNode document, JsonNode found) {
        JsonNode fieldsInTruth = document.path("fields");
        if (!fieldsInTruth.isEmpty()) {
            found.properties().stream()
                    .filter(read -> !fieldsInTruth.has(read.getKey()))
                    .forEach(read ->
                            reliability.add(read.getValue().path("confidence").asDouble(), false));
        }
        fieldsInTruth.properties().forEach(truth -> {
            JsonNode read = found.path(truth.getKey());
            boolean exact = read.path("value").equals(truth.getValue());
            boolean wrong = !exact && !read.isMissingNode();
            if (!read.isMissingNode()) {
                reliability.add(read.path("confidence").asDouble(), exact);
            }
            count(
                    fields,
                    condition + " " + document.path("kind").asText() + "." + truth.getKey(),
                    exact,
                    wrong,
                    wrong && read.path("confidence").asDouble() >= CONFIDENT);
        });
    }

    private static JsonNode found(JsonNode result, String kind) {
        for (JsonNode document : result.path("documents")) {
            if (document.path("kind").asText().equals(kind)) {
                return document.path("fields");
            }
        }
        return result.path("none");
    }

    private static void count(Map<String, int[]> table, String row, boolean... hits) {
        int[] counts = table.computeIfAbsent(row, key -> new int[hits.length + 1]);
        counts[0]++;
        for (int i = 0; i < hits.length; i++) {
            counts[i + 1] += hits[i] ? 1 : 0;
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : String.format(java.util.Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
