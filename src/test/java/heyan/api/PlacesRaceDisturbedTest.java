package heyan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import heyan.api.DisturbedRace.Wish;
import heyan.programme.LedgerPlace;
import heyan.programme.LedgerPlace.State;
import heyan.programme.Places;
import heyan.programme.Programmes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

@DisplayName("先到先得: connections are cut and database sessions killed in the middle of the race")
class PlacesRaceDisturbedTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int APPLICATIONS = 240;
    private static final int PLACES = 60;

    private final String programme = "cut-" + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private static ServletWebServerApplicationContext house;

    @BeforeAll
    static void open() {
        house = ApiSlice.start(
                Map.of("heyan.api.tokens.gz", ApiSlice.TOKEN, "logging.level.root", "OFF"),
                PlacesRaceTest.InMemory.class,
                TakeInTwoSteps.class,
                CountThenInsert.Open.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void noPlaceIsLostAndNoneIsGivenTwice() throws Exception {
        house.getBean(Programmes.class).load(Portal.round(programme, PLACES).getBytes(StandardCharsets.UTF_8));
        DisturbedRace race = race();

        Map<String, String> answers = race.run(APPLICATIONS, this::claim);

        assertThat(race.killed()).as("sessions killed at work").isPositive();
        assertThat(race.unanswered()).as("requests without an answer").isGreaterThan(APPLICATIONS / 2);
        Places places = house.getBean(Places.class);
        List<LedgerPlace> ledger = places.all(programme);
        assertThat(ledger)
                .extracting(LedgerPlace::application)
                .doesNotHaveDuplicates()
                .hasSize(APPLICATIONS);
        assertThat(ledger)
                .extracting(LedgerPlace::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, APPLICATIONS).boxed().toList());
        assertThat(ledger)
                .filteredOn(place -> place.state() == State.RESERVED)
                .extracting(LedgerPlace::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, PLACES).boxed().toList());
        assertThat(places.differences(programme)).isEmpty();
        assertThat(told(answers)).isEqualTo(kept(ledger));
    }

    @Test
    @DisplayName("control: counted in one transaction and given in the next, places are lost")
    void theControlThatCountsInATransactionOfItsOwnLosesPlaces() throws Exception {
        TakeInTwoSteps control = house.getBean(TakeInTwoSteps.class);
        int lost = 0;
        for (int i = 0; i < 10 && lost == 0; i++) {
            String name = programme + i;
            control.open(name);
            race().run(
                            APPLICATIONS,
                            number -> new Wish(
                                    "W" + number, "/control/steps/" + name + "/" + PLACES + "/W" + number, ""));
            lost = control.lost(name);
        }

        assertThat(lost).as("places that are counted and that nobody has").isPositive();
    }

    private static DisturbedRace race() {
        return new DisturbedRace(house.getWebServer().getPort(), house.getBean(HikariDataSource.class));
    }

    private Wish claim(int number) {
        String application = "W" + number;
        return new Wish(
                application,
                "/api/v1/programmes/" + programme + "/applications/" + application,
                Portal.manifest(programme, application));
    }

    /** Ticket by application, as the workers were told. */
    private static Map<String, Long> told(Map<String, String> answers) throws JsonProcessingException {
        Map<String, Long> tickets = new TreeMap<>();
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            JsonNode place = JSON.readTree(answer.getValue()).get("place");
            tickets.put(answer.getKey(), place.get("ticket").asLong());
        }
        return tickets;
    }

    private static Map<String, Long> kept(List<LedgerPlace> ledger) {
        Map<String, Long> tickets = new TreeMap<>();
        ledger.forEach(place -> tickets.put(place.application(), place.number()));
        return tickets;
    }
}
