package heyan.review;

import heyan.claim.ClaimId;
import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.review.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim that came to its district at {@link #ARRIVED}, no time to serve set yet, and the clock as it was afterwards. */
abstract class AtADistrict extends AtTheDesk {
    static final String DISTRICT = "广州市天河区总工会";
    static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, DISTRICT, "x");
    static final Account CORA = new Account("cora", "柯样本", Role.CITY_REVIEWER, "", "x");
    static final Account ROOT = new Account("root", "根样本", Role.SYSTEM_ADMIN, "", "x");
    static final ClaimId CLAIM = DrawnClaim.id("GZ-S1", 1);
    static final String ARRIVED = "2021-06-22T02:00:00.123456Z";

    @Autowired
    ServiceTimes times;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient database;

    final void begin(Account... accounts) throws IOException {
        LaidAccounts.only(database, accounts);
        database.sql("TRUNCATE review_service_time").update();
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        lay(DrawnClaim.file("GZ-S1", 1, Outcome.REVIEW));
    }

    @AfterEach
    void asItWas() {
        watch.forward(Duration.between(watch.instant(), ReviewSlice.NOW));
    }
}
