package heyan.verify;

import heyan.cell.CellAnswers;
import heyan.claim.ClaimId;
import heyan.intake.StoredDocument;
import heyan.intake.TakenClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The step after reading: writes down which cards and certificates a claim uses, before any later claim is judged. */
@Component
public class RegisterUses {
    private final GatherDossier gather;
    private final Uses uses;
    private final Clusters clusters;
    private final CellAnswers answers;

    RegisterUses(GatherDossier gather, Uses uses, Clusters clusters, CellAnswers answers) {
        this.gather = gather;
        this.uses = uses;
        this.clusters = clusters;
        this.answers = answers;
    }

    /** Idempotent. */
    @Transactional
    public void register(String claimId) {
        TakenClaim taken = gather.taken(ClaimId.parse(claimId));
        uses.register(taken.claim(), Uses.of(taken.claim(), taken.documents(), gather.exhibits(taken)));
        clusters.register(taken.claim(), pictures(taken));
    }

    private List<Clusters.Picture> pictures(TakenClaim taken) {
        Map<String, List<Long>> hashes = answers.pageHashes(taken.documents().stream()
                .flatMap(document -> document.sha256().stream())
                .toList());
        List<Clusters.Picture> pictures = new ArrayList<>();
        for (StoredDocument document : taken.documents()) {
            List<Long> pages = document.sha256().map(hashes::get).orElse(List.of());
            for (int page = 0; page < pages.size(); page++) {
                pictures.add(new Clusters.Picture(document.slot(), page, pages.get(page)));
            }
        }
        return pictures;
    }
}
