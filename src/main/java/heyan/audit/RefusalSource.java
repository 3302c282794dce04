package heyan.audit;

import heyan.intake.Refusal;
import heyan.intake.TakenClaims;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Manifests that could not be understood: applications that never became a claim. */
@Component
final class RefusalSource implements AuditSource {
    private final TakenClaims taken;

    RefusalSource(TakenClaims taken) {
        this.taken = taken;
    }

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public void rows(String programmeId, Consumer<Map<String, @Nullable Object>> row) {
        taken.refusals(programmeId).forEach(refusal -> row.accept(row(refusal)));
    }

    private static Map<String, @Nullable Object> row(Refusal refusal) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("refusal", refusal);
        return row;
    }
}
