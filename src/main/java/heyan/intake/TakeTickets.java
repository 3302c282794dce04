package heyan.intake;

import heyan.claim.ClaimId;
import heyan.programme.Places;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the places of claims that came before their round's quota did, in the order in which they came. */
@Component
public class TakeTickets {
    private static final String ARRIVED = """
            SELECT max(revision) AS revision, application FROM intake_claim WHERE programme = :programme
            GROUP BY application ORDER BY min(taken_at), application
            """;

    private final JdbcClient db;
    private final TakenClaims claims;
    private final Places places;
    private final TransactionTemplate transaction;

    TakeTickets(JdbcClient db, TakenClaims claims, Places places, PlatformTransactionManager transactions) {
        this.db = db;
        this.claims = claims;
        this.places = places;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** To be called when a notice came into force; claims with a ticket keep it. */
    public void take(String programme) {
        transaction.executeWithoutResult(status -> places.follow(programme));
        List<ClaimId> arrived = db.sql(ARRIVED)
                .param("programme", programme)
                .query((row, number) -> new ClaimId(programme, row.getString("application"), row.getInt("revision")))
                .list();
        arrived.stream()
                .filter(id -> places.find(id).isEmpty())
                .forEach(id -> transaction.executeWithoutResult(
                        status -> claims.find(id).ifPresent(taken -> places.take(taken.claim()))));
    }
}
