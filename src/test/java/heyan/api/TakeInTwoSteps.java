package heyan.api;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The control: never too many places, for it counts as the ledger does, but the count and the ticket are two transactions.
 * Whatever ends it between the two must lose a place.
 */
@RestController
final class TakeInTwoSteps {
    private final JdbcClient db;

    TakeInTwoSteps(JdbcClient db) {
        this.db = db;
        db.sql("CREATE TABLE control_count (race text PRIMARY KEY, taken integer NOT NULL)")
                .update();
        db.sql("CREATE TABLE control_ticket (race text, application text, PRIMARY KEY (race, application))")
                .update();
    }

    void open(String race) {
        db.sql("INSERT INTO control_count VALUES (:race, 0)")
                .param("race", race)
                .update();
    }

    @PostMapping("/control/steps/{race}/{places}/{application}")
    String submit(@PathVariable String race, @PathVariable int places, @PathVariable String application) {
        boolean known = !db.sql("SELECT 1 FROM control_ticket WHERE race = :race AND application = :application")
                .param("race", race)
                .param("application", application)
                .query(Integer.class)
                .list()
                .isEmpty();
        if (known) {
            return "granted";
        }
        int counted = db.sql("UPDATE control_count SET taken = taken + 1 WHERE race = :race AND taken < :places")
                .param("race", race)
                .param("places", places)
                .update();
        if (counted == 0) {
            return "waiting";
        }
        db.sql("INSERT INTO control_ticket VALUES (:race, :application)")
                .param("race", race)
                .param("application", application)
                .update();
        return "granted";
    }

    /** Places that are counted as taken and that nobody has. */
    int lost(String race) {
        return db.sql("""
                        SELECT c.taken - (SELECT count(*) FROM control_ticket t WHERE t.race = c.race)
                        FROM control_count c WHERE c.race = :race
                        """).param("race", race).query(Integer.class).single();
    }
}
