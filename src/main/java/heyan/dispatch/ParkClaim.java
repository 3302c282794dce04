package heyan.dispatch;

import heyan.claim.Happening;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a claim aside whose step failed after all retries, where people see it. */
@Component
public class ParkClaim {
    private static final Logger LOG = LoggerFactory.getLogger(ParkClaim.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher happenings;

    ParkClaim(JdbcClient jdbc, Clock clock, ApplicationEventPublisher happenings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.happenings = happenings;
    }

    /**
     * Stores the kind of failure, never its message: that may quote personal data. What is no claim (a manifest not yet
     * taken) is only logged: the next poll finds it again.
     */
    @Transactional
    public void park(@Nullable String claim, String route, Throwable failure) {
        String error = failure.getClass().getName();
        int parked = jdbc.sql("""
                        INSERT INTO dispatch_parked (claim, route, error, parked_at)
                        SELECT claim, :route, :error, :now FROM intake_claim WHERE claim = :claim
                        ON CONFLICT DO NOTHING
                        """)
                .param("claim", claim)
                .param("route", route)
                .param("error", error)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        LOG.warn("{} failed in {}: {}", parked > 0 ? claim : "a step before any claim", route, error);
        if (parked > 0 && claim != null) {
            happenings.publishEvent(new Happening(
                    claim,
                    "dispatch.parked",
                    Happening.MACHINE,
                    clock.instant(),
                    Map.of("route", route, "error", error)));
        }
    }
}
