package heyan.review;

import heyan.claim.Happening;
import heyan.programme.Programmes;
import heyan.review.access.Level;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the levels' windows, and when each claim's closes, as the notices in force have them. */
@Component
class ReviewWindows {
    private static final String ADD = """
            INSERT INTO review_window (programme, level, opens_at, closes_at) VALUES (:programme, :level, :opens, :closes)
            ON CONFLICT (programme, level, closes_at)
            DO UPDATE SET opens_at = least(review_window.opens_at, excluded.opens_at)
            """;
    private static final String SETTLE = """
            UPDATE review_item i SET closes_at = c.closes_at
            FROM (SELECT k.programme, k.level, coalesce(max(w.closes_at), 'infinity') AS closes_at
                  FROM (SELECT DISTINCT programme, level FROM review_item WHERE latest) k
                  LEFT JOIN review_window w USING (programme, level) GROUP BY 1, 2) c
            WHERE i.latest AND i.programme = c.programme AND i.level = c.level AND i.closes_at <> c.closes_at
              AND NOT i.card_changed
              AND (CAST(:only AS text) IS NULL OR i.programme = CAST(:only AS text))
            """;
    private static final String AHEAD = """
            SELECT programme, opens_at FROM review_window WHERE level = :level AND opens_at > :now ORDER BY opens_at LIMIT 1
            """;

    private final JdbcClient database;
    private final Programmes programmes;
    private final Chains chains;

    ReviewWindows(JdbcClient database, Programmes programmes, Chains chains) {
        this.database = database;
        this.programmes = programmes;
        this.chains = chains;
    }

    /** A round's next window; {@code title} is the notice's. */
    record Ahead(String title, Instant opens) {}

    /** The window of this level that opens next; empty when no notice has one ahead. */
    Optional<Ahead> ahead(Level level, Instant now) {
        return database.sql(AHEAD)
                .param("level", level.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Ahead(
                        programmes.current(row.getString("programme")).notice().title(),
                        row.getObject("opens_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** A new notice, or another edition of one. */
    @EventListener
    @Transactional
    public void changed(Happening happening) {
        if (happening.what().equals("programme.loaded")) {
            write(happening.claim());
            settle(happening.claim());
        }
    }

    /** Notices of before there were deadlines. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void ready() {
        programmes.ids().forEach(this::write);
        settle(null);
    }

    private void write(String programme) {
        database.sql("DELETE FROM review_window WHERE programme = :programme")
                .param("programme", programme)
                .update();
        List<Chain.Span> spans = chains.of(programme).windows();
        spans.forEach(span -> span.levels()
                .forEach(level -> database.sql(ADD)
                        .param("programme", programme)
                        .param("level", level.code())
                        .param("opens", span.window().opens().withOffsetSameInstant(ZoneOffset.UTC))
                        .param("closes", span.window().closes().withOffsetSameInstant(ZoneOffset.UTC))
                        .update()));
    }

    private void settle(@Nullable String only) {
        database.sql(SETTLE).param("only", only).update();
    }
}
