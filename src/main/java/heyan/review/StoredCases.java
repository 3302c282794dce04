package heyan.review;

import heyan.cell.CellAnswers;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.decide.Decisions;
import heyan.extract.Extract;
import heyan.intake.Refusal;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Cases out of the rooms' own tables, through their doors. */
@Component
class StoredCases implements Cases {
    /** A decided claim never changes; every picture of a case asks for it. */
    private final Recent<ClaimId, CaseFile> recent = new Recent<>(24, file -> 1);

    private final TakenClaims claims;
    private final CellAnswers answers;
    private final Decisions decisions;

    StoredCases(TakenClaims claims, CellAnswers answers, Decisions decisions) {
        this.claims = claims;
        this.answers = answers;
        this.decisions = decisions;
    }

    @Override
    public Optional<CaseFile> find(ClaimId id) {
        return recent.get(
                id,
                claim -> decisions
                        .find(claim)
                        .flatMap(decided -> claims.find(claim).map(taken -> file(taken, decided))));
    }

    @Override
    public List<MachineDecision> decisions(ClaimId claim) {
        return IntStream.rangeClosed(1, claim.revision())
                .mapToObj(revision -> new ClaimId(claim.programme(), claim.application(), revision))
                .flatMap(one -> decisions.find(one).stream())
                .map(MachineDecision::of)
                .toList();
    }

    @Override
    public List<RefusedManifest> refused(int most) {
        return claims.newestRefusals(most).stream().map(StoredCases::refused).toList();
    }

    private CaseFile file(TakenClaim taken, Decisions.Decided decided) {
        Map<DocumentKind, Extract> extracts = new EnumMap<>(DocumentKind.class);
        decided.exhibits()
                .forEach(exhibit -> exhibit.extract().ifPresent(extract -> extracts.put(exhibit.slot(), extract)));
        return AssembleCase.assemble(taken, decided.decision(), decided.at(), extracts, answers::find);
    }

    private static RefusedManifest refused(Refusal refusal) {
        String where = refusal.line() > 0 ? "line " + refusal.line() + ": " : "";
        String field = refusal.field().isEmpty() ? "" : refusal.field() + ": ";
        return new RefusedManifest(
                refusal.programme() + "/" + refusal.application() + "/application.json",
                where + field + refusal.detail(),
                refusal.seenAt());
    }
}
