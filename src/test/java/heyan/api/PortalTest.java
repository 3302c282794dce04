package heyan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.claim.Happening;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.programme.Programmes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("/api/v1: create, upload, hand in, follow, list")
class PortalTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    @SuppressWarnings("NullAway.Init")
    private static ServletWebServerApplicationContext house;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String programme = "portal-" + UUID.randomUUID();
    private final String applications = "/api/v1/programmes/" + programme + "/applications";

    @BeforeAll
    static void open() {
        house = ApiSlice.start(Map.of(
                "heyan.api.tokens.gz",
                ApiSlice.TOKEN,
                "heyan.api.tokens.other",
                OTHER,
                "springdoc.api-docs.path",
                "/api/v1/openapi.json",
                "springdoc.paths-to-match",
                "/api/v1/**"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void load() {
        house.getBean(Programmes.class).load(Portal.round(programme, 5).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anApplicationIsCreatedUploadedHandedInAndFollowed() throws Exception {
        JsonNode created = JSON.readTree(post(applications, "{\"application_id\": \"P1\"}", ApiSlice.TOKEN)
                .body());
        assertThat(created.get("application_id").asText()).isEqualTo("P1");
        assertThat(state("P1").get("state").asText()).isEqualTo("created");

        assertThat(upload("P1", "diploma.jpg", "样本".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
        assertThat(house.getBean(ObjectStore.class).get(Bucket.INBOX, programme + "/P1/diploma.jpg", 100))
                .isEqualTo("样本".getBytes(StandardCharsets.UTF_8));
        handIn("P1");

        JsonNode taken = state("P1");
        assertThat(taken.get("state").asText()).isEqualTo("taken");
        assertThat(taken.get("revision").asInt()).isEqualTo(1);
        assertThat(taken.at("/place/state").asText()).isEqualTo("reserved");
        assertThat(get(applications + "/P1/result", ApiSlice.TOKEN).statusCode())
                .isEqualTo(404);
        say("P1", "decide.decided", Map.of("outcome", "REVIEW", "reasons", List.of("SEAL_MISSING")));
        JsonNode decided = state("P1");
        assertThat(decided.get("outcome").asText()).isEqualTo("review");
        assertThat(decided.get("reasons").get(0).asText()).isEqualTo("SEAL_MISSING");
    }

    @Test
    void aReturnSaysWhatToMendAndAWorkersWordsButNoNoteForColleagues() throws Exception {
        handIn("R1");
        say("R1", "review.returned", Portal.returned());

        JsonNode returned = state("R1");
        assertThat(returned.get("state").asText()).isEqualTo("returned");
        assertThat(returned.get("mend")).isEqualTo(JSON.readTree("""
                {"documents": ["diploma", "application_form"], "fields": ["bank_card_number", "bank_name"]}
                """));
        assertThat(returned.get("words").asText()).isEqualTo("请重拍毕业证");
        assertThat(returned.toString()).doesNotContain("内部");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reopened", "withdrawn"})
    void aClaimIsNoLongerReturnedWhenItIs(String step) throws Exception {
        handIn("R2");
        say("R2", "review.returned", Portal.returned());
        say("R2", "review." + step, Map.of("note", "内部"));

        JsonNode state = state("R2");
        assertThat(state.get("state").asText()).isEqualTo(step);
        assertThat(state.get("reasons")).isEmpty();
        assertThat(state.has("mend") || state.has("words")).isFalse();
        assertThat(state.toString()).doesNotContain("内部");
    }

    @Test
    @DisplayName("an upload's address is good for its key and its length only")
    void anUploadOfAnotherLengthOrToAnotherPlaceIsRefusedByTheStore() throws Exception {
        post(applications, "{\"application_id\": \"P2\"}", ApiSlice.TOKEN);
        URI permit = permit("P2", "card.jpg", 6);

        assertThat(put(permit, "longer than six").statusCode()).isEqualTo(403);
        assertThat(put(URI.create(permit.toString().replace("/P2/card.jpg", "/P3/card.jpg")), "exact!")
                        .statusCode())
                .isEqualTo(403);
        assertThat(put(permit, "exact!").statusCode()).as("control").isEqualTo(200);
    }

    @Test
    void aFileNameIsNoWayOutOfTheFolder() throws Exception {
        post(applications, "{\"application_id\": \"P4\"}", ApiSlice.TOKEN);

        for (String name : List.of("../x.jpg", "a/b.jpg", "application.json", ".hidden", "", "a..jpg")) {
            assertThat(post(
                                    applications + "/P4/uploads",
                                    JSON.writeValueAsString(Map.of("file", name, "size", 5)),
                                    ApiSlice.TOKEN)
                            .statusCode())
                    .as(name)
                    .isEqualTo(422);
        }
        assertThat(post(applications + "/P4/uploads", "{\"file\": \"a.jpg\", \"size\": 20000001}", ApiSlice.TOKEN)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherPortalsApplicationIsNotThere() throws Exception {
        post(applications, "{\"application_id\": \"P5\"}", ApiSlice.TOKEN);

        assertThat(get(applications + "/P5", OTHER).statusCode()).isEqualTo(404);
        assertThat(get(applications + "/P5/result", OTHER).statusCode()).isEqualTo(404);
        assertThat(post(applications + "/P5/uploads", "{\"file\": \"a.jpg\", \"size\": 5}", OTHER)
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(applications, "{\"application_id\": \"P5\"}", OTHER).statusCode())
                .isEqualTo(409);
        assertThat(submitAsOther("P5").statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(get(applications, OTHER).body())
                        .get("applications")
                        .size())
                .isZero();
        assertThat(get(applications + "/P5", ApiSlice.TOKEN).statusCode())
                .as("control")
                .isEqualTo(200);
    }

    @Test
    void theListComesPageByPage() throws Exception {
        for (int i = 0; i < 5; i++) {
            post(applications, "{\"application_id\": \"L" + i + "\"}", ApiSlice.TOKEN);
        }

        JsonNode first =
                JSON.readTree(get(applications + "?limit=3", ApiSlice.TOKEN).body());
        JsonNode second = JSON.readTree(
                get(applications + "?limit=3&after=" + first.get("next").asText(), ApiSlice.TOKEN)
                        .body());

        assertThat(first.get("applications").findValuesAsText("application_id")).containsExactly("L0", "L1", "L2");
        assertThat(second.get("applications").findValuesAsText("application_id"))
                .containsExactly("L3", "L4");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void withoutATokenNothingOpensButTheDescription() throws Exception {
        for (String endpoint : mapped()) {
            String asked = endpoint.replaceAll("\\{[^}]*}", "x");
            int space = asked.indexOf(' ');
            for (String token : List.of("", "no" + ApiSlice.TOKEN)) {
                HttpRequest.Builder bare = request(asked.substring(space + 1), token)
                        .method(asked.substring(0, space), BodyPublishers.ofString("{}"));
                assertThat(send(bare).statusCode()).as(endpoint).isEqualTo(401);
            }
        }
        assertThat(get("/api/v1/openapi.json", "").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("the OpenAPI document describes every mapped endpoint and no other")
    void theDescriptionIsTheHouse() throws Exception {
        JsonNode document = JSON.readTree(get("/api/v1/openapi.json", "").body());
        Set<String> described = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(mapped()).hasSizeGreaterThanOrEqualTo(7);
        document.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.get("summary").asText()).isNotEmpty();
                    assertThat(operation.get("security").toString()).contains("portal");
                }));
        assertThat(document.at("/components/schemas/State/properties/mend/$ref").asText())
                .isEqualTo("#/components/schemas/Mend");
        assertThat(document.at("/components/securitySchemes/portal/scheme").asText())
                .isEqualTo("bearer");
    }

    /** Every address of the house with its method. */
    private static Set<String> mapped() {
        Set<String> mapped = new TreeSet<>();
        house.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/v1/"))
                        .filter(pattern -> handler.getBeanType().getName().startsWith("heyan."))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method + " " + pattern))));
        return mapped;
    }

    private void handIn(String application) throws IOException, InterruptedException {
        new Portal(house.getWebServer().getPort())
                .submit(programme, application, programme + application, Portal.manifest(programme, application));
    }

    private JsonNode state(String application) throws IOException, InterruptedException {
        return JSON.readTree(
                get(applications + "/" + application, ApiSlice.TOKEN).body());
    }

    private HttpResponse<String> upload(String application, String file, byte[] content)
            throws IOException, InterruptedException {
        return put(permit(application, file, content.length), new String(content, StandardCharsets.UTF_8));
    }

    private URI permit(String application, String file, long size) throws IOException, InterruptedException {
        String wish = JSON.writeValueAsString(Map.of("file", file, "size", size));
        return URI.create(JSON.readTree(post(applications + "/" + application + "/uploads", wish, ApiSlice.TOKEN)
                        .body())
                .get("url")
                .asText());
    }

    private HttpResponse<String> put(URI address, String content) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).PUT(BodyPublishers.ofString(content)));
    }

    private HttpResponse<String> submitAsOther(String application) throws IOException, InterruptedException {
        return send(request(applications + "/" + application, OTHER)
                .header("Idempotency-Key", programme + "other")
                .POST(BodyPublishers.ofString(Portal.manifest(programme, application))));
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    private HttpResponse<String> post(String path, String body, String token) throws IOException, InterruptedException {
        return send(request(path, token).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + house.getWebServer().getPort() + path))
                .header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private void say(String application, String what, Map<String, @Nullable Object> facts) {
        house.publishEvent(new Happening(
                programme + "/" + application + "/1", what, "reviewer", Instant.parse("2021-06-22T01:00:00Z"), facts));
    }
}
