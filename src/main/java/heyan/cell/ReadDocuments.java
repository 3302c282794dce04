package heyan.cell;

import heyan.claim.ClaimId;
import heyan.inspect.Defect;
import heyan.inspect.InspectSettings;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The step between intake and extract: every document of a claim goes through a cell, each content once for ever. */
@Component
public class ReadDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(ReadDocuments.class);

    private final TakenClaims claims;
    private final ObjectStore store;
    private final Cells cells;
    private final CellAnswers answers;
    private final InspectSettings limits;

    ReadDocuments(TakenClaims claims, ObjectStore store, Cells cells, CellAnswers answers, InspectSettings limits) {
        this.claims = claims;
        this.store = store;
        this.cells = cells;
        this.answers = answers;
        this.limits = limits;
    }

    /** Reads what has no answer yet. Repeating it does nothing; two at once store one answer. */
    public void read(String claimId) {
        ClaimId id = ClaimId.parse(claimId);
        TakenClaim claim =
                claims.find(id).orElseThrow(() -> new IllegalStateException("claim " + claimId + " was never taken"));
        Map<String, Long> sizes = new LinkedHashMap<>();
        claim.documents()
                .forEach(document -> document.sha256().ifPresent(sha256 -> sizes.put(sha256, document.size())));
        sizes.keySet().removeAll(answers.readAt(sizes.keySet()).keySet());
        sizes.forEach((sha256, size) -> read(id, sha256, size));
    }

    private void read(ClaimId id, String sha256, long size) {
        long start = System.nanoTime();
        Examined examined = size > limits.maxBytes() ? tooManyBytes(size) : cells.examine(fetch(sha256));
        for (int page = 0; page < examined.rasters().size(); page++) {
            store.put(
                    Bucket.PAGES,
                    CellAnswers.pageKey(sha256, page),
                    examined.rasters().get(page),
                    "image/jpeg");
        }
        answers.store(id, sha256, examined);
        LOG.info("{} cell.read {} ms", id, (System.nanoTime() - start) / 1_000_000);
    }

    private byte[] fetch(String sha256) {
        return store.get(Bucket.ORIGINALS, ObjectStore.contentKey(sha256), limits.maxBytes());
    }

    private static Examined tooManyBytes(long size) {
        return Examined.of(new CellAnswer.Unusable(Defect.TOO_MANY_BYTES, size + " bytes"), 0);
    }
}
