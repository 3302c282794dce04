package heyan.programme;

import heyan.claim.ClaimId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a round 批次 is called, who set it up and by which document.
 *
 * @param id programme_id
 * @param issuer empty when the file does not say
 * @param document the notice 通知; empty when the file does not say
 * @param edition counts from 1; an opened round is superseded by the next edition, never edited
 * @param because what made a later edition necessary, such as the number of the correcting document; empty for the first
 */
public record Notice(
        String id, String title, Optional<Issuer> issuer, Optional<Document> document, int edition, String because) {
    public Notice {
        if (!ClaimId.isPart(id)) {
            throw new IllegalArgumentException("programme_id is 1 to 64 letters, digits, '.', '_' or '-'");
        }
        if (edition < 1 || (edition > 1) == because.isBlank()) {
            throw new IllegalArgumentException("edition 1 has no because; a later one says why it came");
        }
    }

    /** The union that pays and answers. */
    public record Issuer(String union, UnionLevel level) {}

    /**
     * A document.
     *
     * @param number 文号; empty where it is not known
     * @param date of issue; empty where it is not known
     */
    public record Document(String title, Optional<String> number, Optional<LocalDate> date) {
        /** What to cite it by. */
        public String cited() {
            return number.orElse("《" + title + "》");
        }
    }
}
