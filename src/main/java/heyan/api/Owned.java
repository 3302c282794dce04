package heyan.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose an application is: the portal's that named it first. Every question about one is asked with the portal. */
@Component
class Owned {
    private static final String TAKE = """
            INSERT INTO api_application (programme, application, portal, created_at)
            VALUES (:programme, :application, :portal, :now) ON CONFLICT DO NOTHING
            """;
    private static final String IS = """
            SELECT count(*) FROM api_application
            WHERE programme = :programme AND application = :application AND portal = :portal
            """;
    private static final String PAGE = """
            SELECT application FROM api_application
            WHERE portal = :portal AND programme = :programme AND application > :after
            ORDER BY application LIMIT :most
            """;

    private final JdbcClient db;

    Owned(JdbcClient db) {
        this.db = db;
    }

    /** Makes it the portal's unless it is somebody's; whether it is the portal's now. */
    boolean take(String portal, String programme, String application, Instant now) {
        db.sql(TAKE)
                .param("programme", programme)
                .param("application", application)
                .param("portal", portal)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return is(portal, programme, application);
    }

    boolean is(String portal, String programme, String application) {
        return db.sql(IS)
                        .param("programme", programme)
                        .param("application", application)
                        .param("portal", portal)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** The portal's applications after this one, by application_id. */
    List<String> page(String portal, String programme, String after, int most) {
        return db.sql(PAGE)
                .param("portal", portal)
                .param("programme", programme)
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list();
    }
}
