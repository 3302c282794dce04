package heyan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import heyan.api.ApiSettings.Webhook;
import heyan.claim.Happening;
import heyan.programme.Programmes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Messages to portals: signed, kept until taken, sent once where nothing breaks")
class WebhooksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "secret-secret-secret-secret-secret";
    private static final List<Got> GOT = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private static HttpServer receiver;

    @SuppressWarnings("NullAway.Init")
    private static ServletWebServerApplicationContext house;

    private static volatile int answer = 204;

    private final String programme = "hook-" + UUID.randomUUID();

    @SuppressWarnings("ArrayRecordComponent")
    private record Got(String delivery, String timestamp, String signature, byte[] body) {}

    @BeforeAll
    static void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/told", exchange -> {
            GOT.add(new Got(
                    exchange.getRequestHeaders().getFirst("Heyan-Delivery"),
                    exchange.getRequestHeaders().getFirst("Heyan-Timestamp"),
                    exchange.getRequestHeaders().getFirst("Heyan-Signature"),
                    exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        receiver.start();
        house = ApiSlice.start(Map.of(
                "heyan.api.tokens.gz",
                ApiSlice.TOKEN,
                "heyan.api.webhooks.gz.url",
                "http://127.0.0.1:" + receiver.getAddress().getPort() + "/told",
                "heyan.api.webhooks.gz.secret",
                SECRET,
                "heyan.api.webhooks.gz.allow-private",
                "true"));
    }

    @AfterAll
    static void close() {
        house.close();
        receiver.stop(0);
    }

    @BeforeEach
    void submit() throws Exception {
        answer = 204;
        house.getBean(JdbcClient.class).sql("DELETE FROM api_event").update();
        GOT.clear();
        house.getBean(Programmes.class).load(Portal.round(programme, 5).getBytes(StandardCharsets.UTF_8));
        new Portal(house.getWebServer().getPort()).submit(programme, "H1", programme, Portal.manifest(programme, "H1"));
    }

    @Test
    void aStepIsToldOnceWithASignatureThatItsReceiverCanCheck() throws IOException {
        sender().sendAll();
        sender().sendAll();

        assertThat(GOT).hasSize(1);
        Got got = GOT.get(0);
        JsonNode body = JSON.readTree(got.body());
        assertThat(body.get("event").asText()).isEqualTo("intake.taken");
        assertThat(body.get("claim").asText()).isEqualTo(programme + "/H1/1");
        assertThat(body.get("delivery").asText()).isEqualTo(got.delivery());
        WebhookSignature signature = new WebhookSignature(SECRET);
        long moment = Long.parseLong(got.timestamp());
        Instant now = Instant.ofEpochSecond(moment);
        assertThat(signature.accepts(got.signature(), moment, got.body(), now)).isTrue();
        assertThat(signature.accepts(got.signature(), moment, got.body(), now.plus(Duration.ofMinutes(5))))
                .isTrue();
        assertThat(signature.accepts(got.signature(), moment, got.body(), now.plusSeconds(301)))
                .as("replayed")
                .isFalse();
        assertThat(signature.accepts(got.signature(), moment + 1, got.body(), now))
                .as("another moment")
                .isFalse();
        got.body()[5] ^= 1;
        assertThat(signature.accepts(got.signature(), moment, got.body(), now))
                .as("another body")
                .isFalse();
    }

    @Test
    void aReturnIsToldWithWhatToMendAndAReopeningWithoutItsNote() throws IOException {
        sender().sendAll();
        house.publishEvent(happened("review.returned", Portal.returned()));
        house.publishEvent(happened("review.reopened", Map.of("note", "内部")));

        sender().sendAll();

        JsonNode returned = JSON.readTree(GOT.get(1).body());
        assertThat(returned.at("/mend/documents/0").asText()).isEqualTo("diploma");
        assertThat(returned.at("/mend/fields/0").asText()).isEqualTo("bank_card_number");
        assertThat(returned.get("words").asText()).isEqualTo("请重拍毕业证");
        JsonNode reopened = JSON.readTree(GOT.get(2).body());
        assertThat(reopened.get("event").asText()).isEqualTo("review.reopened");
        assertThat(returned + " " + reopened).doesNotContain("内部");
    }

    @Test
    void aMessageThatWasNotTakenComesAgainAfterAPauseThatGrows() {
        answer = 500;
        sender().sendAll();
        sender().sendAll();
        assertThat(GOT).as("not before its pause is over").hasSize(1);

        answer = 204;
        sender(Duration.ofSeconds(31)).sendAll();
        sender(Duration.ofDays(1)).sendAll();

        assertThat(GOT).hasSize(2);
        assertThat(GOT.get(1).delivery()).isEqualTo(GOT.get(0).delivery());
    }

    @Test
    void aRedirectIsNotFollowedAndNotTakenForAnAnswer() {
        answer = 302;

        sender().sendAll();

        assertThat(undelivered()).isEqualTo(1);
    }

    @Test
    void twoSendersAtOnceSendItOnce() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> senders = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            senders.add(pool.submit(() -> {
                start.await();
                sender().sendAll();
                return null;
            }));
        }

        start.countDown();
        for (Future<?> one : senders) {
            one.get();
        }
        pool.shutdown();

        assertThat(GOT).hasSize(1);
    }

    @Test
    @DisplayName("nothing is told that did not happen")
    void aStepThatIsRolledBackIsNotTold() {
        sender().sendAll();
        TransactionTemplate transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));

        transaction.executeWithoutResult(status -> {
            house.publishEvent(decided());
            status.setRollbackOnly();
        });
        sender().sendAll();
        assertThat(GOT).hasSize(1);

        transaction.executeWithoutResult(status -> house.publishEvent(decided()));
        sender().sendAll();
        assertThat(GOT).as("control").hasSize(2);
    }

    @Test
    void aPrivateAddressIsRefusedUnlessItIsAllowed() {
        ApiSettings strict = new ApiSettings(
                Map.of("gz", ApiSlice.TOKEN),
                Map.of("gz", new Webhook(URI.create("https://127.0.0.1:1/told"), SECRET, false)),
                Duration.ofMinutes(15));

        new SendWebhooks(house.getBean(Events.class), strict, house.getBean(Clock.class)).sendAll();

        assertThat(GOT).isEmpty();
        assertThat(undelivered()).isEqualTo(1);
        assertThatThrownBy(() -> new Webhook(URI.create("http://example.org/"), SECRET, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Webhook(URI.create("https://user:pw@example.org/"), SECRET, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1"
            })
    void theseAddressesArePrivate(String address) throws IOException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2400:3200::1"})
    @DisplayName("control: these are not")
    void theseAddressesArePublic(String address) throws IOException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private Happening decided() {
        return happened("decide.decided", Map.of("outcome", "PASS", "reasons", List.of()));
    }

    private Happening happened(String what, Map<String, @Nullable Object> facts) {
        return new Happening(
                programme + "/H1/1", what, Happening.MACHINE, Instant.parse("2021-06-22T01:00:00Z"), facts);
    }

    private int undelivered() {
        return house.getBean(JdbcClient.class)
                .sql("SELECT count(*) FROM api_event WHERE delivered_at IS NULL AND next_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private static SendWebhooks sender() {
        return sender(Duration.ZERO);
    }

    /** A sender whose clock is ahead. */
    private static SendWebhooks sender(Duration ahead) {
        return new SendWebhooks(
                house.getBean(Events.class),
                house.getBean(ApiSettings.class),
                Clock.offset(house.getBean(Clock.class), ahead));
    }
}
