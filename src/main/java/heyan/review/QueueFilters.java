package heyan.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that people kept. */
@Component
class QueueFilters {
    private static final int MOST = 20;

    private final JdbcClient database;

    QueueFilters(JdbcClient database) {
        this.database = database;
    }

    /** One filter; {@code query} follows {@code /review?}. */
    record Kept(String name, String query) {
        /** Address of the filtered queue. */
        public String path() {
            return "/review?" + query;
        }
    }

    /** Keeps a filter; an empty query forgets the one of this name. */
    @Transactional
    public void keep(String login, String name, String query) {
        database.sql("DELETE FROM review_filter WHERE login = :login AND name = :name")
                .param("login", login)
                .param("name", name)
                .update();
        if (!query.isEmpty() && of(login).size() < MOST) {
            database.sql("INSERT INTO review_filter (login, name, query) VALUES (:login, :name, :query)")
                    .param("login", login)
                    .param("name", name)
                    .param("query", query)
                    .update();
        }
    }

    List<Kept> of(String login) {
        return database.sql("SELECT name, query FROM review_filter WHERE login = :login ORDER BY name")
                .param("login", login)
                .query((row, number) -> new Kept(row.getString("name"), row.getString("query")))
                .list();
    }
}
