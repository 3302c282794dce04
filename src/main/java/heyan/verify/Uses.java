package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.claim.Sha256;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.intake.StoredDocument;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards, certificates and pictures that claims use, as digests. */
@Repository
class Uses {
    private static final String EARLIER = """
            SELECT DISTINCT ON (mine.kind, mine.slot) mine.kind, mine.slot, other.application
            FROM verify_use mine
            JOIN verify_use other ON other.value = mine.value AND other.programme = mine.programme
             AND other.kind = mine.kind AND other.application <> mine.application
            WHERE mine.claim = :claim
              AND ((other.submitted_at, other.application) < (mine.submitted_at, mine.application)
                   OR other.claim IN (SELECT claim FROM verify_decided))
            ORDER BY mine.kind, mine.slot, other.submitted_at, other.application
            """;

    private static final String REGISTER = """
            INSERT INTO verify_use (claim, kind, slot, value, programme, application, submitted_at)
            SELECT :claim, kind, slot, value, :programme, :application, :submitted
            FROM unnest(:kinds::text[], :slots::text[], :values::text[]) AS used (kind, slot, value)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Uses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One use: {@code kind} is card, certificate or picture. */
    record Use(String kind, DocumentKind slot, String digest) {}

    /** What the claim uses: typed and read numbers, and the bytes of the diploma. */
    static Set<Use> of(Claim claim, List<StoredDocument> documents, List<Dossier.Exhibit> exhibits) {
        Set<Use> uses = new LinkedHashSet<>();
        uses.add(number("card", DocumentKind.BANK_CARD, claim.account().cardNumber()));
        uses.add(number("certificate", DocumentKind.DIPLOMA, claim.study().certificateNumber()));
        for (Dossier.Exhibit exhibit : exhibits) {
            exhibit.extract().ifPresent(extract -> {
                if (exhibit.slot() == DocumentKind.BANK_CARD) {
                    extract.field(FieldName.CARD_NUMBER)
                            .ifPresent(field -> addRead(uses, "card", exhibit.slot(), field));
                } else if (exhibit.slot() == DocumentKind.DIPLOMA) {
                    extract.field(FieldName.CERTIFICATE_NUMBER)
                            .ifPresent(field -> addRead(uses, "certificate", exhibit.slot(), field));
                }
            });
        }
        documents.stream()
                .filter(document -> document.slot() == DocumentKind.DIPLOMA)
                .forEach(document ->
                        document.sha256().ifPresent(sha256 -> uses.add(new Use("picture", document.slot(), sha256))));
        return uses;
    }

    private static void addRead(Set<Use> uses, String kind, DocumentKind slot, Field field) {
        uses.add(number(kind, slot, field.value()));
    }

    private static Use number(String kind, DocumentKind slot, String number) {
        return new Use(kind, slot, Sha256.of(heyan.claim.CanonicalText.of(number)));
    }

    /** Writes the uses down and says that the claim is read; doing it again changes nothing. */
    void register(Claim claim, Set<Use> uses) {
        Timestamp submitted = Timestamp.from(claim.submittedAt().toInstant());
        jdbc.sql(REGISTER)
                .param("claim", claim.id().toString())
                .param("kinds", uses.stream().map(Use::kind).toArray(String[]::new))
                .param("slots", uses.stream().map(use -> use.slot().code()).toArray(String[]::new))
                .param("values", uses.stream().map(Use::digest).toArray(String[]::new))
                .param("programme", claim.id().programme())
                .param("application", claim.id().application())
                .param("submitted", submitted)
                .update();
        jdbc.sql("INSERT INTO verify_registered (claim, registered_at) VALUES (:claim, :now) ON CONFLICT DO NOTHING")
                .param("claim", claim.id().toString())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What another application used first: one submitted earlier, or one that came later but was decided already. */
    List<Dossier.EarlierUse> earlier(ClaimId claim) {
        return jdbc
                .sql(EARLIER)
                .param("claim", claim.toString())
                .query((row, number) -> new Dossier.EarlierUse(
                        row.getString("kind").equals("card")
                                ? ReasonCode.DUPLICATE_BANK_CARD
                                : ReasonCode.DUPLICATE_DOCUMENT,
                        DocumentKind.of(row.getString("slot")).orElseThrow(),
                        row.getString("application")))
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
