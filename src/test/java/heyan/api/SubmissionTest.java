package heyan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.intake.TakenClaims;
import heyan.programme.Programmes;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

@DisplayName("POST /api/v1/programmes/{programme}/applications/{application}")
class SubmissionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static ServletWebServerApplicationContext house;

    private final String programme = "api-" + UUID.randomUUID();
    private final Portal portal = new Portal(house.getWebServer().getPort());

    @BeforeAll
    static void open() {
        house = ApiSlice.start(Map.of("heyan.api.tokens.gz", ApiSlice.TOKEN));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aSubmissionIsTakenAsAnUploadWouldBe() throws Exception {
        load(1);
        String manifest = Portal.manifest(programme, "A1");

        HttpResponse<String> answer = portal.submit(programme, "A1", programme + "k1", manifest);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        JsonNode receipt = JSON.readTree(answer.body());
        assertThat(receipt.get("claim").asText()).isEqualTo(programme + "/A1/1");
        assertThat(receipt.at("/place/state").asText()).isEqualTo("reserved");
        assertThat(receipt.at("/place/ticket").asInt()).isEqualTo(1);
        assertThat(house.getBean(ObjectStore.class).get(Bucket.INBOX, programme + "/A1/application.json", 100_000))
                .isEqualTo(manifest.getBytes(StandardCharsets.UTF_8));
        assertThat(house.getBean(ApiSlice.Heard.class).about(programme + "/A1/1"))
                .containsExactly("intake.taken", "places.reserved");
    }

    @Test
    void beyondTheQuotaThereIsAWaitingNumber() throws Exception {
        load(1);
        submit("A1", "k1");

        JsonNode receipt = JSON.readTree(submit("A2", "k2").body());

        assertThat(receipt.at("/place/state").asText()).isEqualTo("waiting");
        assertThat(receipt.at("/place/waiting_number").asInt()).isEqualTo(1);
    }

    @Test
    void theSameKeyGetsTheSameAnswerEvenWhenTheClaimHasMovedOn() throws Exception {
        load(1);
        String first = submit("A1", "k1").body();
        portal.submit(
                programme,
                "A1",
                programme + "k2",
                Portal.manifest(programme, "A1").replace("函授", "业余"));

        HttpResponse<String> again = submit("A1", "k1");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first);
        assertThat(house.getBean(TakenClaims.class).latest(programme))
                .singleElement()
                .satisfies(claim -> assertThat(claim.revision()).isEqualTo(2));
    }

    @Test
    void fiftyClicksAtOnceAreOneApplicationWithOneTicket() throws Exception {
        load(1);
        var together = new CyclicBarrier(50);
        ExecutorService clicks = Executors.newFixedThreadPool(50);
        try {
            Callable<String> click = () -> {
                together.await();
                return submit("A1", "k1").body();
            };

            List<String> answers = new ArrayList<>();
            for (Future<String> answer : clicks.invokeAll(java.util.Collections.nCopies(50, click))) {
                answers.add(answer.get());
            }

            assertThat(answers).hasSize(50).containsOnly(answers.get(0));
            assertThat(answers.get(0)).contains(programme + "/A1/1", "\"ticket\":1");
        } finally {
            clicks.shutdownNow();
        }
    }

    @Test
    void aKeyStandsForOneSubmission() throws Exception {
        load(1);
        submit("A1", "k1");

        HttpResponse<String> other = submit("A2", "k1");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(problem(other).get("type").asText()).isEqualTo("urn:heyan:problem:idempotency-key-reused");
        assertThat(house.getBean(TakenClaims.class).latest(programme)).hasSize(1);
    }

    @Test
    void everyFaultIsNamedByFieldAndReasonAndNothingTypedIsRepeated() throws Exception {
        load(1);
        String manifest = Portal.manifest(programme, "A1")
                .replace("\"2018-01-10\"", "\"gestern\"")
                .replace("\"phone\": \"13800000000\",", "");

        HttpResponse<String> answer = portal.submit(programme, "A1", programme + "k1", manifest);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = problem(answer);
        assertThat(problem.get("errors").findValuesAsText("field")).contains("graduation_date", "phone");
        assertThat(problem.get("errors").findValuesAsText("reason")).contains("BAD_DATE", "KEY_MISSING");
        assertThat(answer.body()).doesNotContain("gestern", "样本");
        assertThat(house.getBean(TakenClaims.class).refusals(programme)).hasSize(2);
        assertThat(portal.submit(programme, "A1", programme + "k1", manifest).body())
                .isEqualTo(answer.body());
    }

    @Test
    void withoutTokenKeyOrProgrammeNothingIsTaken() throws Exception {
        load(1);
        String manifest = Portal.manifest(programme, "A1");
        var bare = portal.request(programme, "A1", manifest).header("Idempotency-Key", "k");
        var wrong = portal.request(programme, "A1", manifest)
                .header("Idempotency-Key", "k")
                .header("Authorization", "Bearer " + ApiSlice.TOKEN.replace('0', '1'));
        var keyless = portal.request(programme, "A1", manifest).header("Authorization", "Bearer " + ApiSlice.TOKEN);

        assertThat(problem(portal.send(bare)).get("status").asInt()).isEqualTo(401);
        assertThat(problem(portal.send(wrong)).get("status").asInt()).isEqualTo(401);
        assertThat(problem(portal.send(keyless)).get("status").asInt()).isEqualTo(400);
        assertThat(problem(portal.submit("no-such", "A1", "k", manifest))
                        .get("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(problem(portal.submit(programme, "..%20", "k", manifest))
                        .get("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(problem(portal.submit(programme, "A1", "k", " ".repeat(1_000_001)))
                        .get("status")
                        .asInt())
                .isEqualTo(413);
        assertThat(problem(portal.post("/api/v1/other")).get("status").asInt()).isEqualTo(403);
        assertThat(house.getBean(TakenClaims.class).latest(programme)).isEmpty();
    }

    @Test
    void withoutATokenInTheSettingsTheDoorIsClosed() throws Exception {
        try (ServletWebServerApplicationContext closed = ApiSlice.start(Map.of())) {
            Portal shut = new Portal(closed.getWebServer().getPort());

            assertThat(shut.submit("p", "A1", "k", "{}").statusCode()).isEqualTo(401);
        }
        assertThatThrownBy(() -> new ApiSettings(Map.of("gz", "short"), null, java.time.Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void load(int places) {
        house.getBean(Programmes.class).load(Portal.round(programme, places).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> submit(String application, String key) throws Exception {
        return portal.submit(programme, application, programme + key, Portal.manifest(programme, application));
    }

    private static JsonNode problem(HttpResponse<String> answer) throws Exception {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return JSON.readTree(answer.body());
    }
}
