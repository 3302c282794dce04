package heyan.programme;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this house paid itself 发放; for every later claim an earlier payment, as the rows of a list are. */
@Component
public class PaidClaims {
    private static final String ADD = """
            INSERT INTO programme_paid (claim, programme_id, application, name, name_key, number, batch, paid_on, fen,
                                        district_union, level, payer, recorded_at)
            VALUES (:claim, :programme, :application, :name, :key, :number, :batch, :day, :fen, :district, :level, :payer, :at)
            ON CONFLICT (claim) DO UPDATE SET paid_on = :day, fen = :fen, payer = :payer, recorded_at = :at, returned_at = NULL
            WHERE programme_paid.returned_at IS NOT NULL
            """;
    private static final String TAKE_BACK = """
            UPDATE programme_paid SET returned_at = :at WHERE claim = :claim AND returned_at IS NULL
            """;
    private static final String FIND = """
            SELECT name, number, batch, programme_id, paid_on, fen, district_union, level, payer FROM programme_paid
            WHERE returned_at IS NULL AND (number = :number OR name_key = :name)
              AND (programme_id, application) <> (:programme, :application)
            ORDER BY recorded_at, claim
            """;

    private final JdbcClient jdbc;

    public PaidClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One payment.
     *
     * @param batch 预登记批次; empty when not known
     * @param fen more than 0
     * @param payer empty when the notice does not say
     */
    public record Paid(Claim claim, String batch, LocalDate day, long fen, String payer) {
        public Paid {
            if (fen <= 0) {
                throw new IllegalArgumentException("a payment is more than 0 fen");
            }
        }
    }

    /**
     * Writes down that a claim was paid.
     *
     * @throws IllegalStateException when it was paid before and the bank did not return it
     */
    public void add(Paid paid, Instant at) {
        Claim claim = paid.claim();
        int added = jdbc.sql(ADD)
                .param("claim", claim.id().toString())
                .param("programme", claim.id().programme())
                .param("application", claim.id().application())
                .param("name", claim.worker().name())
                .param("key", NameKey.of(claim.worker().name()))
                .param("number", number(claim.worker().idNumber()))
                .param("batch", paid.batch())
                .param("day", paid.day())
                .param("fen", paid.fen())
                .param("district", claim.worker().districtUnion())
                .param("level", claim.study().level())
                .param("payer", paid.payer())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (added != 1) {
            throw new IllegalStateException("paid before: " + claim.id());
        }
    }

    /** The bank returned it 退票: the claim is unpaid again. */
    public void takeBack(ClaimId claim, Instant at) {
        jdbc.sql(TAKE_BACK)
                .param("claim", claim.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Payments of the person, or of a namesake, to other applications. */
    List<PastPayment> find(ClaimId claim, String idNumber, String name) {
        String key = NameKey.of(name);
        return jdbc.sql(FIND)
                .param("number", number(idNumber))
                .param("name", key.isEmpty() ? "\n" : key)
                .param("programme", claim.programme())
                .param("application", claim.application())
                .query((row, count) -> new PastPayment(
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("batch"),
                        row.getString("programme_id"),
                        row.getObject("paid_on", LocalDate.class).toString(),
                        BigDecimal.valueOf(row.getLong("fen"), 2)
                                .stripTrailingZeros()
                                .toPlainString(),
                        row.getString("district_union"),
                        row.getString("level"),
                        row.getString("payer"),
                        0))
                .list();
    }

    /** As lists carry it; one that cannot be read is nobody's. */
    private static String number(String typed) {
        return ListedNumber.of(typed).orElse(ListedNumber.HIDDEN).characters();
    }
}
