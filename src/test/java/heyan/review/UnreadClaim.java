package heyan.review;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.decide.Decision.Judged;
import heyan.extract.Extract;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.review.CaseFile.Exhibit;
import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The synthetic claim of {@link DrawnClaim} whose card the machine could not tell to be one. */
final class UnreadClaim {
    private UnreadClaim() {}

    /** Nothing of the card was recognised, and nothing else speaks against the claim. */
    static CaseFile unrecognised(String application) {
        return with(application, Set.of(), Map.of(), Agreement.UNSURE);
    }

    /** The card was taken for its other side, and a name was read there. */
    static CaseFile taken(String application, String name) {
        Map<FieldName, Field> fields = Map.of(FieldName.NAME, new Field(name, 0.999, 0, DrawnClaim.NAME, Map.of()));
        return with(application, Set.of(DocumentKind.ID_CARD_BACK), fields, Agreement.DIFFERENT);
    }

    /** The same claim with a form that needs a password. */
    static CaseFile withClosedForm(CaseFile file) {
        Exhibit form = DrawnClaim.file(file.claim().id().application(), 1, Decision.Outcome.REVIEW)
                .exhibit(DocumentKind.APPLICATION_FORM)
                .orElseThrow();
        List<Finding> findings = new ArrayList<>(file.decision().findings());
        findings.add(kind(form.slot(), ReasonCode.FILE_ENCRYPTED, Agreement.MISSING));
        return new CaseFile(
                file.claim(),
                decision(findings, "NOT_MET"),
                List.of(file.exhibits().get(0), form),
                file.decidedAt());
    }

    private static CaseFile with(
            String application, Set<DocumentKind> detected, Map<FieldName, Field> fields, Agreement agreement) {
        CaseFile read = DrawnClaim.misread(application, 1);
        Exhibit card = read.exhibits().get(0);
        Exhibit unread = new Exhibit(
                card.slot(),
                card.file(),
                card.sha256(),
                Optional.of(new Extract(card.slot(), detected, fields)),
                Optional.empty(),
                "",
                List.of(),
                card.pages());
        Decision decision = decision(
                List.of(kind(card.slot(), ReasonCode.DOCUMENT_WRONG_KIND, agreement)),
                agreement == Agreement.UNSURE ? "UNKNOWN" : "NOT_MET");
        return new CaseFile(read.claim(), decision, List.of(unread), read.decidedAt());
    }

    private static Decision decision(List<Finding> findings, String verdict) {
        Judged documents = new Judged("documents", "", "", "材料齐全", Map.of(), verdict, "", List.of());
        return new Decision(
                Decision.Outcome.REVIEW,
                findings.stream().map(Finding::reason).distinct().toList(),
                findings,
                List.of(documents));
    }

    private static Finding kind(DocumentKind slot, ReasonCode reason, Agreement agreement) {
        return new Finding(
                slot.code() + ".kind",
                reason,
                agreement,
                "",
                List.of(new Evidence(slot, "a.jpg", 0, null, null, null, null)));
    }
}
