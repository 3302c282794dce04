package heyan.samples;

import heyan.claim.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a perfect reader and judge would find in an application: one line of truth.jsonl. */
final class Truth {
    private final DrawFile files;
    private final Condition condition;

    Truth(DrawFile files, Condition condition) {
        this.files = files;
        this.condition = condition;
    }

    /** @param hidden fields of each slot that nobody can read in the picture */
    Map<String, Object> of(Draft draft, Map<DocumentKind, Set<String>> hidden) {
        Defect defect = draft.defect();
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("application_id", draft.id());
        truth.put("expected_outcome", defect == null ? "pass" : defect.spoilsFile() ? "rejected_input" : "review");
        truth.put("expected_reasons", draft.reasons());
        truth.put("allowed_reasons", draft.allowed());
        truth.put("defect", defect == null ? null : defect.code());
        truth.put("condition", condition.name().toLowerCase(java.util.Locale.ROOT));
        List<Map<String, Object>> documents = new ArrayList<>();
        draft.sheets().forEach((slot, sheet) -> {
            if (sheet.damage() != Sheet.Damage.UNLISTED) {
                documents.add(document(draft, slot, sheet, hidden.getOrDefault(slot, Set.of())));
            }
        });
        truth.put("documents", documents);
        return truth;
    }

    private Map<String, Object> document(Draft draft, DocumentKind slot, Sheet sheet, Set<String> hidden) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", slot.code());
        document.put("file", files.name(draft, slot));
        if (sheet.drawn() != slot) {
            document.put("detected_kind", sheet.drawn().code());
        }
        document.put("rendition", files.rendition(draft, slot).code());
        Map<String, Object> fields = new LinkedHashMap<>();
        if (sheet.damage() == Sheet.Damage.NONE) {
            sheet.fields()
                    .forEach((name, value) -> fields.put(name, value instanceof LocalDate ? value.toString() : value));
        }
        fields.keySet().removeAll(hidden);
        if (condition == Condition.HARD) {
            document.put(
                    "effects",
                    files.effects(draft, slot).stream().map(Effect::code).toList());
            document.put("hidden", List.copyOf(hidden));
        }
        document.put("fields", fields);
        return document;
    }
}
