package heyan.review;

import heyan.cell.CellAnswer;
import heyan.cell.CellAnswers;
import heyan.claim.ClaimId;
import heyan.decide.Decisions;
import heyan.intake.Refusal;
import heyan.intake.StoredDocument;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.verify.Dossier;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cases out of the rooms' own tables, through their doors. */
@Component
class DecidedCases implements Cases {
    private final TakenClaims claims;
    private final CellAnswers answers;
    private final Decisions decisions;

    DecidedCases(TakenClaims claims, CellAnswers answers, Decisions decisions) {
        this.claims = claims;
        this.answers = answers;
        this.decisions = decisions;
    }

    @Override
    public Optional<CaseFile> find(ClaimId id) {
        return decisions.find(id).flatMap(decided -> claims.find(id).map(taken -> file(taken, decided)));
    }

    @Override
    public List<RefusedManifest> refused(int most) {
        return claims.newestRefusals(most).stream().map(DecidedCases::refused).toList();
    }

    private CaseFile file(TakenClaim taken, Decisions.Decided decided) {
        List<CaseFile.Exhibit> exhibits = taken.documents().stream()
                .map(document -> exhibit(document, decided.exhibits()))
                .toList();
        return new CaseFile(taken.claim(), decided.decision(), exhibits, decided.at());
    }

    private CaseFile.Exhibit exhibit(StoredDocument document, List<Dossier.Exhibit> exhibits) {
        Dossier.Exhibit seen = exhibits.stream()
                .filter(exhibit -> exhibit.slot() == document.slot())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a decided claim has an exhibit for each of its slots"));
        return new CaseFile.Exhibit(
                document.slot(),
                document.file(),
                document.sha256(),
                seen.extract(),
                seen.defect(),
                seen.signals(),
                document.sha256()
                        .flatMap(answers::find)
                        .map(DecidedCases::pages)
                        .orElse(List.of()));
    }

    private static List<CaseFile.PageSize> pages(CellAnswer answer) {
        return answer.fold(
                read -> read.reading().pages().stream()
                        .map(page -> new CaseFile.PageSize(page.width(), page.height()))
                        .toList(),
                unusable -> List.of());
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
