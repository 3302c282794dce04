package heyan.intake;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.intake.ManifestAnswer.Refused;
import heyan.programme.Places;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what became of an upload, with its place and its happenings, in one transaction; of two rivals one finds it
 * done.
 */
@Component
class RecordClaim {
    private final IntakeRows rows;
    private final TakenClaims claims;
    private final Places places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordClaim(IntakeRows rows, TakenClaims claims, Places places, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    boolean isKnown(Upload upload) {
        return rows.unknown(List.of(upload)).isEmpty();
    }

    Optional<String> claimOf(Upload upload) {
        return rows.claimOf(upload);
    }

    /** The next revision, or the newest again when manifest and files are the same; its claim id. */
    @Transactional
    Optional<String> taken(Upload upload, String manifestSha256, Claim typed, List<StoredDocument> documents) {
        if (!rows.begin(upload)) {
            return rows.claimOf(upload);
        }
        int latest = rows.lockRevision(typed.id());
        boolean repeated = latest > 0 && isSame(withRevision(typed, latest).id(), manifestSha256, documents);
        Claim claim = withRevision(typed, repeated ? latest : latest + 1);
        if (!repeated) {
            rows.insert(claim, manifestSha256, documents, clock.instant());
        }
        rows.finish(upload, claim.id());
        publish(
                claim.id().toString(),
                repeated ? "intake.repeated" : "intake.taken",
                upload,
                Map.of(
                        "manifest_sha256",
                        manifestSha256,
                        "submitted_at",
                        claim.submittedAt().toString(),
                        "documents",
                        documents.stream().map(RecordClaim::facts).toList()));
        if (!repeated) {
            places.take(claim); // last: from here to the commit the queue for places stands still
        }
        return Optional.of(claim.id().toString());
    }

    /** Keeps every problem; never a claim id. */
    @Transactional
    Optional<String> refused(Upload upload, Optional<String> manifestSha256, Refused refused) {
        if (!rows.begin(upload)) {
            return rows.claimOf(upload);
        }
        rows.refuse(upload, manifestSha256, refused.problems(), clock.instant());
        publish(
                upload.programme(),
                "intake.refused",
                upload,
                Map.of(
                        "manifest_sha256",
                        manifestSha256.orElse(""),
                        "reasons",
                        refused.problems().stream()
                                .map(problem -> problem.fault().name())
                                .distinct()
                                .toList()));
        return Optional.empty();
    }

    private boolean isSame(ClaimId latest, String manifestSha256, List<StoredDocument> documents) {
        return rows.manifestSha256(latest).equals(manifestSha256)
                && claims.documents(latest).equals(documents);
    }

    private void publish(String claim, String what, Upload upload, Map<String, Object> facts) {
        Map<String, @Nullable Object> all = new HashMap<>(facts);
        all.put("object_key", upload.key());
        all.put("etag", upload.etag());
        all.put("last_modified", upload.lastModified().toString());
        events.publishEvent(new Happening(claim, what, Happening.MACHINE, clock.instant(), all));
    }

    /** Without the file's name, which may hold a person's. */
    private static Map<String, Object> facts(StoredDocument document) {
        return Map.of(
                "slot", document.slot().code(), "sha256", document.sha256().orElse(""), "size", document.size());
    }

    private static Claim withRevision(Claim typed, int revision) {
        var id = new ClaimId(typed.id().programme(), typed.id().application(), revision);
        return new Claim(id, typed.worker(), typed.account(), typed.study(), typed.submittedAt(), typed.documents());
    }
}
