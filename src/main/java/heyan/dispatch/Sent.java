package heyan.dispatch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which claims are on a queue already. Losing this costs a step done twice, which changes nothing. */
@Component
class Sent {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final DispatchSettings settings;

    Sent(JdbcClient jdbc, Clock clock, DispatchSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Marks the claims that {@code due} selects as sent and returns those that were not sent lately. */
    List<String> mark(String stage, String due) {
        Instant now = clock.instant();
        return jdbc.sql("INSERT INTO dispatch_sent (claim, stage, sent_at) SELECT claim, :stage, :now FROM (" + due
                        + """
                        ) AS due
                        ON CONFLICT (claim, stage) DO UPDATE SET sent_at = excluded.sent_at
                        WHERE dispatch_sent.sent_at < :expired
                        RETURNING claim
                        """)
                .param("stage", stage)
                .param("now", Timestamp.from(now))
                .param("expired", Timestamp.from(now.minus(settings.again())))
                .query(String.class)
                .list();
    }

    /** A broker that was killed or deleted may have lost messages: what is undone is put on the queues again. */
    @EventListener(ApplicationStartedEvent.class)
    void forget() {
        jdbc.sql("DELETE FROM dispatch_sent").update();
    }
}
