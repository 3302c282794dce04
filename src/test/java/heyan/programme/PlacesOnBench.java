package heyan.programme;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The ledger for tests of other rooms that hold no Spring context. */
public final class PlacesOnBench {
    private PlacesOnBench() {}

    /** The ledger on a database; nobody hears its happenings. */
    public static Places places(
            JdbcClient jdbc, PlatformTransactionManager transactions, Programmes programmes, Clock clock) {
        return new Places(
                programmes,
                new PlaceLedger(jdbc, event -> {}, clock),
                new Unions(jdbc, transactions, event -> {}, clock));
    }
}
