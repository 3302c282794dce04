package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.extract.Extract;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.programme.Lists;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.review.Corrections.Upon;
import heyan.review.Proposals.Proposal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a person read where the machine read wrongly 更正. Nothing is decided by it: the claim waits for a person as
 * before, and a decision that waits for a second person ends.
 */
@Component
class CorrectReading {
    private final CorrectedCases cases;
    private final Corrections corrections;
    private final TakeCase take;
    private final Proposals proposals;
    private final SettleVerdicts settle;
    private final EvidenceVersion evidence;
    private final Programmes programmes;
    private final Lists lists;
    private final CaseSteps steps;
    private final Clock clock;

    CorrectReading(
            CorrectedCases cases,
            Corrections corrections,
            TakeCase take,
            Proposals proposals,
            SettleVerdicts settle,
            EvidenceVersion evidence,
            Programmes programmes,
            Lists lists,
            CaseSteps steps,
            Clock clock) {
        this.cases = cases;
        this.corrections = corrections;
        this.take = take;
        this.proposals = proposals;
        this.settle = settle;
        this.evidence = evidence;
        this.programmes = programmes;
        this.lists = lists;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Keeps a correction by the person who has the case, or who is to check what somebody else decided.
     *
     * @param value as {@link FieldGrammar} gives it
     * @param seen {@link CaseFile#seen()} of the page that was looked at
     * @return false when the case is not this person's, or not as it was seen
     */
    @Transactional
    public boolean correct(ClaimId claim, Place place, String value, long seen, Account account) {
        String who = account.getUsername();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean held = take.touch(claim, who);
        Optional<Proposal> checked = held ? Optional.empty() : toCheck(claim, who, now);
        Optional<CaseFile> found =
                cases.find(claim).filter(file -> (held || checked.isPresent()) && file.seen() == seen);
        found.ifPresent(file -> {
            keep(file, place, value, account, now);
            checked.ifPresent(proposal -> settle.clear(proposal, who, now));
        });
        return found.isPresent();
    }

    /** A field of a document, or its kind. */
    record Place(DocumentKind slot, String field) {
        /**
         * Where the file has such a place: in a document that has a picture, its kind, and the fields of one that is what it
         * should be, by the machine or by a person. What a QR code holds nobody reads with their eyes.
         */
        static Optional<Place> of(CaseFile file, String slot, String field) {
            return DocumentKind.of(slot)
                    .flatMap(file::exhibit)
                    .filter(exhibit -> !exhibit.pages().isEmpty())
                    .filter(exhibit -> field.equals(Correction.KIND) || isTyped(file, exhibit, field))
                    .map(exhibit -> new Place(exhibit.slot(), field));
        }

        private static boolean isTyped(CaseFile file, CaseFile.Exhibit exhibit, String field) {
            return FieldGrammar.field(field)
                            .filter(name -> name != FieldName.QR_CONTENT)
                            .isPresent()
                    && file.told(exhibit).filter(Extract::isOfAskedKind).isPresent();
        }

        /** What the machine read there; empty when nothing. */
        private String machine(CaseFile.Exhibit exhibit) {
            return exhibit.extract()
                    .flatMap(extract -> field.equals(Correction.KIND)
                            ? Optional.of(extract.kind().code())
                            : FieldGrammar.field(field).flatMap(extract::field).map(Field::value))
                    .orElse("");
        }
    }

    private Optional<Proposal> toCheck(ClaimId claim, String who, Instant now) {
        return proposals
                .lock(claim)
                .filter(proposal -> proposal.isForChecking(now)
                        && !proposal.verdict().login().equals(who));
    }

    private void keep(CaseFile file, Place place, String value, Account account, Instant now) {
        ClaimId claim = file.claim().id();
        CaseFile.Exhibit exhibit = file.exhibit(place.slot()).orElseThrow();
        Correction correction = new Correction(
                0,
                place.slot(),
                place.field(),
                exhibit.sha256().orElseThrow(),
                place.machine(exhibit),
                value,
                account.getName(),
                now);
        Upon upon = new Upon(
                evidence.of(file),
                programmes.find(claim.programme()).map(Programme::version).orElse(""),
                lists.versions(claim.programme()));
        long id = corrections.add(claim, correction, upon, account.getUsername());
        steps.add(claim, "corrected", account.getUsername(), Long.toString(id), now, facts(correction, upon));
    }

    private static Map<String, @Nullable Object> facts(Correction correction, Upon upon) {
        return Map.of(
                "slot", correction.slot().code(),
                "field", correction.field(),
                "document", correction.document(),
                "machine", correction.machine(),
                "corrected", correction.value(),
                "evidence", upon.evidence(),
                "programme_version", upon.programme(),
                "list_versions", upon.lists());
    }
}
