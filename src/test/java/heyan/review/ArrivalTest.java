package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.TestDatabase;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName(
        "V77: claims of before there was a time to serve came to their level when something last brought them there")
class ArrivalTest {
    private final DataSource source = TestDatabase.renewed(ArrivalTest.class);
    private final JdbcClient database = JdbcClient.create(source);

    @Test
    void byTheStepThatBroughtThemElseByTheMachine() {
        database.sql("DROP SCHEMA public CASCADE").update();
        database.sql("CREATE SCHEMA public").update();
        Flyway.configure().dataSource(source).target("76").load().migrate();
        database.sql("""
                INSERT INTO review_item (claim, programme, application, revision, name, union_name, school, outcome, reasons,
                                         submitted_at, decided_at, latest, waiting)
                SELECT a, 'p', a, 1, '', '', '', 'review', '{}', '2021-06-20Z', '2021-06-21Z', true, true
                FROM unnest(ARRAY['fresh', 'looked', 'passed', 'reopened']) a
                """).update();
        database.sql("""
                INSERT INTO review_step (claim, step, level, who, note, at)
                VALUES ('looked', 'taken', 'city', 'anna', '', '2021-06-25Z'),
                       ('passed', 'raised', 'unit', 'anna', '', '2021-06-22Z'),
                       ('passed', 'passed', 'district', 'anna', '', '2021-06-23Z'),
                       ('passed', 'undone', 'city', 'anna', '', '2021-06-26Z'),
                       ('reopened', 'passed', 'unit', 'anna', '', '2021-06-22Z'),
                       ('reopened', 'reopened', 'city', 'anna', '', '2021-06-24Z')
                """).update();

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(database.sql("SELECT claim || to_char(arrived_at AT TIME ZONE 'UTC', ' MM-DD') FROM review_item"
                                + " ORDER BY claim")
                        .query(String.class)
                        .list())
                .containsExactly("fresh 06-21", "looked 06-21", "passed 06-23", "reopened 06-24");
    }
}
