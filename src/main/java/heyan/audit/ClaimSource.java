package heyan.audit;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.intake.StoredDocument;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every revision of every application, as typed, with its documents by hash. */
@Component
final class ClaimSource implements AuditSource {
    private final TakenClaims taken;

    ClaimSource(TakenClaims taken) {
        this.taken = taken;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public void rows(String programmeId, Consumer<Map<String, @Nullable Object>> row) {
        for (ClaimId newest : taken.latest(programmeId)) {
            for (int revision = 1; revision <= newest.revision(); revision++) {
                taken.find(new ClaimId(newest.programme(), newest.application(), revision))
                        .ifPresent(claim -> row.accept(row(claim)));
            }
        }
    }

    private static Map<String, @Nullable Object> row(TakenClaim taken) {
        Claim claim = taken.claim();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("claim", claim.id().toString());
        row.put("programme_id", claim.id().programme());
        row.put("application_id", claim.id().application());
        row.put("revision", claim.id().revision());
        row.put("submitted_at", claim.submittedAt().toString());
        row.put("worker", claim.worker());
        row.put("account", claim.account());
        row.put("study", claim.study());
        row.put("name", claim.worker().name());
        row.put("school", claim.study().school());
        row.put("level", claim.study().level());
        row.put(
                "documents",
                taken.documents().stream().map(ClaimSource::document).toList());
        return row;
    }

    private static Map<String, @Nullable Object> document(StoredDocument document) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", document.slot().code());
        row.put("file", document.file());
        row.put("sha256", document.sha256().orElse(null));
        row.put("size", document.size());
        return row;
    }
}
