package heyan.decide;

import heyan.claim.Box;
import heyan.extract.Extract;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.verify.Dossier.Exhibit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decided claims in the words of the contract: outcome, reasons, documents with fields; made of maps and lists, for JSON. */
public final class ResultLine {
    private ResultLine() {}

    /** One application: {@code application_id, outcome, reasons, documents}. */
    public static Map<String, Object> of(Decisions.Decided decided) {
        Decision decision = decided.decision();
        return line(
                decided.claim().application(),
                decision.outcome(),
                decision.reasons().stream().map(Enum::name).toList(),
                decided.exhibits().stream().map(ResultLine::document).toList());
    }

    /** An application of which nothing could be taken. */
    public static Map<String, Object> rejected(String application, String reason) {
        return line(application, Decision.Outcome.REJECTED_INPUT, List.of(reason), List.of());
    }

    private static Map<String, Object> line(
            String application, Decision.Outcome outcome, List<String> reasons, List<?> documents) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("application_id", application);
        line.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
        line.put("reasons", reasons);
        line.put("documents", documents);
        return line;
    }

    private static Map<String, Object> document(Exhibit exhibit) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", exhibit.slot().code());
        document.put("file", exhibit.file());
        exhibit.extract()
                .filter(extract -> !extract.isOfAskedKind())
                .ifPresent(
                        extract -> document.put("detected_kind", extract.kind().code()));
        document.put("fields", exhibit.extract().map(ResultLine::fields).orElse(Map.of()));
        return document;
    }

    /** Fields by their JSON key: {@code value, confidence, page, box}. */
    public static Map<String, Object> fields(Extract extract) {
        Map<String, Object> fields = new LinkedHashMap<>();
        extract.fields().forEach((name, field) -> fields.put(name.code(), field(name, field)));
        return fields;
    }

    private static Map<String, Object> field(FieldName name, Field field) {
        Box box = field.box();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", name.isBoolean() ? (Object) Boolean.valueOf(field.value()) : field.value());
        value.put("confidence", Math.round(field.confidence() * 10_000) / 10_000.0);
        value.put("page", field.page());
        value.put("box", List.of(box.left(), box.top(), box.right(), box.bottom()));
        return value;
    }
}
