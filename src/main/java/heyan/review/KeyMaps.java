package heyan.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys that people chose. */
@Component
class KeyMaps {
    private final JdbcClient database;

    KeyMaps(JdbcClient database) {
        this.database = database;
    }

    KeyMap of(String login) {
        Map<KeyAction, String> chosen = new EnumMap<>(KeyAction.class);
        database.sql("SELECT action, key FROM review_key WHERE login = :login")
                .param("login", login)
                .query((row, number) -> Map.entry(row.getString("action"), row.getString("key")))
                .list()
                .forEach(entry -> Arrays.stream(KeyAction.values())
                        .filter(action -> action.code().equals(entry.getKey()))
                        .forEach(action -> chosen.put(action, entry.getValue())));
        boolean on = database.sql("SELECT single_keys FROM review_account WHERE login = :login")
                .param("login", login)
                .query(Boolean.class)
                .optional()
                .orElse(true);
        return KeyMap.chosen(on, chosen);
    }

    /** Keeps the person's keys in place of those before. */
    @Transactional
    public void keep(String login, KeyMap map) {
        database.sql("UPDATE review_account SET single_keys = :on WHERE login = :login")
                .param("on", map.on())
                .param("login", login)
                .update();
        database.sql("DELETE FROM review_key WHERE login = :login")
                .param("login", login)
                .update();
        map.keys().forEach((action, key) -> {
            if (!key.equals(action.usual())) {
                database.sql("INSERT INTO review_key (login, action, key) VALUES (:login, :action, :key)")
                        .param("login", login)
                        .param("action", action.code())
                        .param("key", key)
                        .update();
            }
        });
    }
}
