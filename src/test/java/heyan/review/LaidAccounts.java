package heyan.review;

import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the console, for tests: these and no others, and no claim. */
final class LaidAccounts {
    private LaidAccounts() {}

    static void only(JdbcClient database, Account... accounts) {
        database.sql("TRUNCATE review_item, review_account CASCADE").update();
        for (Account account : accounts) {
            database.sql("INSERT INTO review_account (login, name, role, password_hash, created_at, union_name)"
                            + " VALUES (:login, :name, :role, 'x', now(), :union)")
                    .param("login", account.getUsername())
                    .param("name", account.getName())
                    .param("role", account.getRole().code())
                    .param("union", account.getUnion())
                    .update();
        }
    }
}
