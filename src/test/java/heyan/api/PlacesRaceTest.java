package heyan.api;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.intake.MemoryStore;
import heyan.intake.ObjectStore;
import heyan.programme.Places;
import heyan.programme.Programmes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("先到先得: the last places, everybody in the same second")
class PlacesRaceTest {
    private static final int CLICKS = 600;
    private static final int APPLICATIONS = 540;
    private static final int PLACES = 120;
    private static final int CONNECTIONS = 32;

    private final String programme = "race-" + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private static ServletWebServerApplicationContext house;

    /** The store alone is a double: 600 manifests would measure the S3 server. */
    @Configuration(proxyBeanMethods = false)
    static class InMemory {
        @Bean
        ObjectStore memory() {
            return new MemoryStore();
        }
    }

    @BeforeAll
    static void open() {
        house = ApiSlice.start(
                Map.of("heyan.api.tokens.gz", ApiSlice.TOKEN),
                InMemory.class,
                CountThenInsert.Door.class,
                CountThenInsert.Open.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void exactlyTheQuotaInTheOrderOfAnswersAndAWaitingNumberForEverybodyElse() throws Exception {
        house.getBean(Programmes.class).load(Portal.round(programme, PLACES).getBytes(StandardCharsets.UTF_8));

        PlacesRace.Outcome outcome = new PlacesRace(house.getWebServer().getPort(), programme).run(CLICKS, CONNECTIONS);

        System.out.printf("%d clicks in %.1f s: %.0f/s%n", CLICKS, outcome.seconds(), CLICKS / outcome.seconds());
        assertThat(outcome.reserved()).isEqualTo(PLACES);
        assertThat(outcome.tickets())
                .isEqualTo(LongStream.rangeClosed(1, APPLICATIONS).boxed().toList());
        assertThat(outcome.waiting())
                .isEqualTo(
                        LongStream.rangeClosed(1, APPLICATIONS - PLACES).boxed().toList());
        assertThat(outcome.inversions()).isZero();
        assertThat(inversionsOfTheLedger()).isZero();
        assertThat(house.getBean(Places.class).differences(programme)).isEmpty();
    }

    @Test
    void theControlThatCountsAndThenInsertsGrantsTooMany() throws Exception {
        int over = 0;
        for (int race = 0; race < 10 && over == 0; race++) {
            over = CountThenInsert.overGrants(
                    house.getBean(CountThenInsert.Door.class),
                    house.getWebServer().getPort(),
                    programme + race,
                    CLICKS,
                    PLACES,
                    CONNECTIONS);
        }

        assertThat(over).as("places beyond the quota").isPositive();
    }

    /** Steps that were written after one with a higher ticket. */
    private int inversionsOfTheLedger() {
        return house.getBean(JdbcClient.class)
                .sql("""
                        SELECT count(*) FROM (
                            SELECT t.number, lag(t.number) OVER (ORDER BY s.id) AS before
                            FROM programme_ticket t JOIN programme_place_step s ON s.ticket = t.id
                            WHERE t.programme_id = :programme) steps
                        WHERE number < before
                        """)
                .param("programme", programme)
                .query(Integer.class)
                .single();
    }
}
