package heyan.verify;

import heyan.cell.CellAnswer;
import heyan.cell.CellAnswers;
import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.IdNumber;
import heyan.claim.ReasonCode;
import heyan.extract.ExtractFields;
import heyan.extract.FormWords;
import heyan.extract.Sought;
import heyan.intake.StoredDocument;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.programme.Lists;
import heyan.programme.NearMisses;
import heyan.programme.Preregistration;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.programme.Unions;
import heyan.verify.Dossier.Exhibit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings together everything known about one claim. */
@Component
public class GatherDossier {
    private final TakenClaims claims;
    private final CellAnswers answers;
    private final Programmes programmes;
    private final Lists lists;
    private final NearMisses nearMisses;
    private final Uses uses;
    private final Unions unions;
    private final ExtractFields extractFields = new ExtractFields();
    private final ExtractedLately lately = new ExtractedLately();

    GatherDossier(
            TakenClaims claims,
            CellAnswers answers,
            Programmes programmes,
            Lists lists,
            NearMisses nearMisses,
            Uses uses,
            Unions unions) {
        this.claims = claims;
        this.answers = answers;
        this.programmes = programmes;
        this.lists = lists;
        this.nearMisses = nearMisses;
        this.uses = uses;
        this.unions = unions;
    }

    /** The dossier of a claim whose documents are all read. */
    public Dossier gather(ClaimId id) {
        TakenClaim taken = taken(id);
        Claim claim = taken.claim();
        String programme = id.programme();
        Programme notice = programmes.current(programme);
        return new Dossier(
                claim,
                notice,
                exhibits(taken, notice),
                registrations(programme, claim.worker()),
                lists.paymentsOf(id, claim.worker().idNumber(), claim.worker().name()),
                uses.earlier(id),
                unions.tree());
    }

    /** Rows that agree or bear the name; when none agrees, also those that are one slip of the pen away. */
    private List<Preregistration> registrations(String programme, Claim.Worker worker) {
        List<Preregistration> rows = lists.registrationsOf(programme, worker.idNumber(), worker.name());
        if (rows.stream().anyMatch(row -> IdNumber.agree(worker.idNumber(), row.idNumber()))) {
            return rows;
        }
        return Stream.concat(
                        rows.stream(),
                        nearMisses.registrationsNear(programme, worker.idNumber(), worker.name()).stream())
                .distinct()
                .toList();
    }

    /**
     * The dossier of a decided claim under another version of its notice: documents as they were read then, lists of now, and
     * no earlier uses.
     */
    public Dossier gather(ClaimId id, Programme programme, List<Exhibit> exhibits) {
        Claim claim = taken(id).claim();
        Claim.Worker worker = claim.worker();
        return new Dossier(
                claim,
                programme,
                exhibits,
                lists.registrationsOf(id.programme(), worker.idNumber(), worker.name()),
                lists.paymentsOf(id, worker.idNumber(), worker.name()),
                List.of(),
                unions.tree());
    }

    TakenClaim taken(ClaimId id) {
        return claims.find(id).orElseThrow(() -> new IllegalStateException("claim " + id + " was never taken"));
    }

    /** Every document of the claim, extracted; steps that follow soon upon one another extract once. */
    List<Exhibit> exhibits(TakenClaim taken) {
        return exhibits(taken, programmes.current(taken.claim().id().programme()));
    }

    private List<Exhibit> exhibits(TakenClaim taken, Programme notice) {
        FormWords form = FormWords.of(notice.machine().formLabels());
        Map<String, Instant> readAt = answers.readAt(taken.documents().stream()
                .flatMap(document -> document.sha256().stream())
                .toList());
        return taken.documents().stream()
                .map(document -> document.sha256()
                        .map(sha256 ->
                                read(document, sha256, Optional.ofNullable(readAt.get(sha256)), form, taken.claim()))
                        .orElseGet(() -> missing(document)))
                .toList();
    }

    private static Exhibit missing(StoredDocument document) {
        ReasonCode why = document.size() > 0 ? ReasonCode.IMAGE_TOO_LARGE : ReasonCode.DOCUMENT_MISSING;
        return new Exhibit(document.slot(), document.file(), Optional.empty(), Optional.of(why), List.of());
    }

    private Exhibit read(
            StoredDocument document, String sha256, Optional<Instant> readAt, FormWords form, Claim claim) {
        Sought sought = ComparedFields.sought(document.slot(), claim);
        var key = new ExtractedLately.Key(
                sha256,
                document.slot(),
                readAt.orElseThrow(() -> new IllegalStateException("a document is not read yet")),
                form,
                sought);
        Exhibit exhibit = lately.find(key).orElseGet(() -> {
            Exhibit extracted = extract(document, sha256, form, sought);
            lately.keep(key, extracted);
            return extracted;
        });
        return new Exhibit(document.slot(), document.file(), exhibit.extract(), exhibit.defect(), exhibit.signals());
    }

    private Exhibit extract(StoredDocument document, String sha256, FormWords form, Sought sought) {
        CellAnswer answer =
                answers.find(sha256).orElseThrow(() -> new IllegalStateException("a document is not read any more"));
        return answer.fold(
                read -> new Exhibit(
                        document.slot(),
                        document.file(),
                        Optional.of(extractFields.extract(document.slot(), read.reading(), form, sought)),
                        Optional.empty(),
                        read.signals()),
                unusable -> new Exhibit(
                        document.slot(),
                        document.file(),
                        Optional.empty(),
                        Optional.of(unusable.defect().reason()),
                        List.of()));
    }
}
