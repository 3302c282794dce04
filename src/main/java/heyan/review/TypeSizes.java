package heyan.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reads the console in large type 大字. */
@Component
class TypeSizes {
    private final JdbcClient database;

    TypeSizes(JdbcClient database) {
        this.database = database;
    }

    boolean isLarge(String login) {
        return database.sql("SELECT large_type FROM review_account WHERE login = :login")
                .param("login", login)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void choose(String login, boolean large) {
        database.sql("UPDATE review_account SET large_type = :large WHERE login = :login")
                .param("large", large)
                .param("login", login)
                .update();
    }
}
