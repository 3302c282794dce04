package heyan.verify;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.Extract;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every required document is there, readable and of its kind; so is every other one that was given. */
record DocumentsThere() implements Check {
    @Override
    public List<Finding> check(Dossier dossier) {
        Set<DocumentKind> slots = EnumSet.noneOf(DocumentKind.class);
        slots.addAll(dossier.programme().documents().required().keySet());
        dossier.exhibits().forEach(exhibit -> slots.add(exhibit.slot()));
        return slots.stream()
                .flatMap(slot -> dossier.exhibit(slot)
                        .map(exhibit ->
                                given(exhibit, !dossier.programme().documents().requires(slot)))
                        .orElseGet(() ->
                                Stream.of(finding(slot, null, ReasonCode.DOCUMENT_MISSING, Agreement.MISSING, ""))))
                .toList();
    }

    private static Stream<Finding> given(Exhibit exhibit, boolean optional) {
        Optional<ReasonCode> defect = exhibit.defect();
        if (defect.isPresent()) {
            return Stream.of(finding(
                    exhibit.slot(), exhibit.file(), defect.get(), Agreement.MISSING, optional ? "optional" : ""));
        }
        Extract extract = exhibit.extract().orElseThrow();
        Agreement agreement = extract.isOfAskedKind()
                ? Agreement.EQUAL
                : extract.detected().isEmpty() ? Agreement.UNSURE : Agreement.DIFFERENT;
        return Stream.of(finding(
                exhibit.slot(),
                exhibit.file(),
                ReasonCode.DOCUMENT_WRONG_KIND,
                agreement,
                extract.kind().code()));
    }

    private static Finding finding(
            DocumentKind slot,
            @org.jspecify.annotations.Nullable String file,
            ReasonCode reason,
            Agreement agreement,
            String rule) {
        return new Finding(
                slot.code() + ".kind",
                reason,
                agreement,
                rule,
                List.of(new Evidence(slot, file, 0, null, null, null, null)));
    }
}
