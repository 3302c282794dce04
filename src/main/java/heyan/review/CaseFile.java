package heyan.review;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.extract.Extract;
import heyan.inspect.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One claim as a reviewer opens it: what was typed, what was read, what the machine decided.
 *
 * @param decidedAt when the machine decided; a verdict names the moment it saw
 */
record CaseFile(Claim claim, Decision decision, List<Exhibit> exhibits, Instant decidedAt) {
    CaseFile {
        exhibits = List.copyOf(exhibits);
    }

    /** The exhibit in this slot, if the manifest names one. */
    Optional<Exhibit> exhibit(DocumentKind slot) {
        return exhibits.stream().filter(exhibit -> exhibit.slot() == slot).findFirst();
    }

    /**
     * One slot of the claim.
     *
     * @param sha256 of the original, under which its rasters are kept; empty when the file is not there
     * @param pages size of every upright page; empty when the file could not be read
     */
    record Exhibit(
            DocumentKind slot,
            String file,
            Optional<String> sha256,
            Optional<Extract> extract,
            Optional<ReasonCode> defect,
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
