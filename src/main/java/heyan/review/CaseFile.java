package heyan.review;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.extract.Extract;
import heyan.extract.FieldName;
import heyan.inspect.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One claim as a reviewer opens it: what was typed, what was read, what the machine decided.
 *
 * @param decision the machine's, compared anew where people corrected its reading; never a pass by itself
 * @param exhibits as the machine read them
 * @param decidedAt when the machine decided
 * @param machine the machine's decision as it was made
 * @param corrections of contents that are still there, oldest first
 */
record CaseFile(
        Claim claim,
        Decision decision,
        List<Exhibit> exhibits,
        Instant decidedAt,
        Decision machine,
        List<Correction> corrections) {
    CaseFile {
        exhibits = List.copyOf(exhibits);
        corrections = List.copyOf(corrections);
    }

    /** A claim that nobody corrected anything of. */
    CaseFile(Claim claim, Decision decision, List<Exhibit> exhibits, Instant decidedAt) {
        this(claim, decision, exhibits, decidedAt, decision, List.of());
    }

    /** The version that a verdict names: microseconds of the machine's decision, and one more for each correction. */
    long seen() {
        return CaseView.version(decidedAt) + corrections.size();
    }

    /** Whether the content that was corrected is this claim's. */
    boolean bears(Correction correction) {
        return exhibit(correction.slot())
                .flatMap(Exhibit::sha256)
                .filter(correction.document()::equals)
                .isPresent();
    }

    /** The correction of this field that counts. */
    Optional<Correction> correction(DocumentKind slot, FieldName field) {
        return correction(slot.code() + "." + field.code());
    }

    /** The same, by the id of the field's comparison. */
    Optional<Correction> correction(String check) {
        return corrections.stream().filter(one -> one.check().equals(check)).reduce((one, other) -> other);
    }

    /**
     * The document as it was read, of the kind that a person says it is where one did; empty while it is not read. What the
     * machine read in it as another kind is not taken over.
     */
    Optional<Extract> told(Exhibit exhibit) {
        return correction(exhibit.slot().code() + "." + Correction.KIND)
                .map(kind -> new Extract(
                        exhibit.slot(),
                        DocumentKind.of(kind.value()).map(Set::of).orElse(Set.of()),
                        exhibit.extract()
                                .filter(read ->
                                        read.isOfAskedKind() || read.detected().isEmpty())
                                .map(Extract::fields)
                                .orElse(Map.of())))
                .or(exhibit::extract);
    }

    /** The exhibit in this slot, if the manifest names one. */
    Optional<Exhibit> exhibit(DocumentKind slot) {
        return exhibits.stream().filter(exhibit -> exhibit.slot() == slot).findFirst();
    }

    /**
     * One slot of the claim.
     *
     * @param sha256 of the original, under which its rasters are kept; empty when the file is not there
     * @param detail the reader's own message when it could not be read, English, without personal data; else empty
     * @param pages size of every upright page; empty when the file could not be read
     */
    record Exhibit(
            DocumentKind slot,
            String file,
            Optional<String> sha256,
            Optional<Extract> extract,
            Optional<ReasonCode> defect,
            String detail,
            List<Signal> signals,
            List<PageSize> pages) {
        Exhibit {
            signals = List.copyOf(signals);
            pages = List.copyOf(pages);
        }
    }

    /** Pixels of an upright page. */
    record PageSize(int width, int height) {}
}
