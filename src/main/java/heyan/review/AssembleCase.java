package heyan.review;

import heyan.cell.CellAnswer;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.extract.Extract;
import heyan.inspect.Defect;
import heyan.inspect.Signal;
import heyan.intake.StoredDocument;
import heyan.intake.TakenClaim;
import heyan.review.CaseFile.Exhibit;
import heyan.review.CaseFile.PageSize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts together what the rooms upstream know of one claim. Pure. */
final class AssembleCase {
    private AssembleCase() {}

    /**
     * The claim as a reviewer opens it.
     *
     * @param extracts what was read, by slot
     * @param answers what the cell said, by SHA-256 of the original
     */
    static CaseFile assemble(
            TakenClaim taken,
            Decision decision,
            Instant decidedAt,
            Map<DocumentKind, Extract> extracts,
            Function<String, Optional<CellAnswer>> answers) {
        List<Exhibit> exhibits = taken.documents().stream()
                .map(document -> exhibit(
                        document,
                        Optional.ofNullable(extracts.get(document.slot())),
                        document.sha256().flatMap(answers)))
                .toList();
        return new CaseFile(taken.claim(), decision, exhibits, decidedAt);
    }

    private static Exhibit exhibit(StoredDocument document, Optional<Extract> extract, Optional<CellAnswer> answer) {
        List<Signal> signals = answer.map(said -> said.fold(CellAnswer.Read::signals, unusable -> List.<Signal>of()))
                .orElse(List.of());
        return new Exhibit(
                document.slot(),
                document.file(),
                document.sha256(),
                extract,
                defect(document, answer),
                answer.map(said -> said.fold(read -> "", CellAnswer.Unusable::detail))
                        .orElse(""),
                signals,
                answer.map(AssembleCase::pages).orElse(List.of()));
    }

    /** A file that is there but has no answer yet has no defect either; it only has no page to show. */
    private static Optional<ReasonCode> defect(StoredDocument document, Optional<CellAnswer> answer) {
        if (document.sha256().isEmpty()) {
            return Optional.of(document.size() > 0 ? ReasonCode.IMAGE_TOO_LARGE : ReasonCode.DOCUMENT_MISSING);
        }
        return answer.flatMap(
                said -> said.fold(read -> Optional.<Defect>empty(), unusable -> Optional.of(unusable.defect()))
                        .map(Defect::reason));
    }

    private static List<PageSize> pages(CellAnswer answer) {
        return answer.fold(
                read -> read.reading().pages().stream()
                        .map(page -> new PageSize(page.width(), page.height()))
                        .toList(),
                unusable -> List.<PageSize>of());
    }
}
