package heyan.review;

import heyan.cell.CellAnswer;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.Sha256;
import heyan.extract.ExtractFields;
import heyan.programme.Programmes;
import heyan.verify.CheckDossier;
import heyan.verify.Dossier;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a screenshot of the official page as a registration 备案表 and compares it with the claim as the machine would. */
@Component
class CompareScreenshot {
    private static final DocumentKind KIND = DocumentKind.CHSI_REGISTRATION;
    private static final String CHECK = KIND.code() + ".";
    private static final List<String> FIELDS =
            List.of("name", "school", "certificate_number", "level", "enrolment_date", "graduation_date");

    private final Screens screens;
    private final ReadInTime reader;
    private final Cases cases;
    private final Programmes programmes;
    private final ExtractFields extract = new ExtractFields();
    private final CheckDossier check = new CheckDossier();

    CompareScreenshot(Screens screens, ReadInTime reader, Cases cases, Programmes programmes) {
        this.screens = screens;
        this.reader = reader;
        this.cases = cases;
        this.programmes = programmes;
    }

    /** Keeps and compares the picture; one that cannot be read, or not in time, says so. */
    Screenshot compare(ClaimId claim, byte[] picture) {
        String sha256 = Sha256.of(picture);
        screens.keep(sha256, picture);
        return reader.read(picture)
                .map(answer -> compared(sha256, check.check(dossier(claim, exhibit(answer)))))
                .orElseGet(() -> new Screenshot(sha256, Optional.of(Screenshot.LATE), List.of()));
    }

    private static Screenshot compared(String sha256, List<Finding> findings) {
        return new Screenshot(
                sha256,
                findings.stream()
                        .filter(finding -> finding.check().equals(CHECK + "kind")
                                && !finding.agreement().agrees())
                        .map(finding -> finding.reason().name())
                        .findFirst(),
                FIELDS.stream()
                        .flatMap(field -> findings.stream()
                                .filter(finding -> finding.check().equals(CHECK + field)))
                        .map(Screenshot.Row::of)
                        .toList());
    }

    private Dossier dossier(ClaimId claim, Exhibit exhibit) {
        return new Dossier(
                cases.find(claim).orElseThrow().claim(),
                programmes.current(claim.programme()),
                List.of(exhibit),
                List.of(),
                List.of(),
                List.of());
    }

    private Exhibit exhibit(CellAnswer answer) {
        return answer.fold(
                read -> new Exhibit(
                        KIND, "", Optional.of(extract.extract(KIND, read.reading())), Optional.empty(), List.of()),
                unusable -> new Exhibit(
                        KIND,
                        "",
                        Optional.empty(),
                        Optional.of(unusable.defect().reason()),
                        List.of()));
    }
}
