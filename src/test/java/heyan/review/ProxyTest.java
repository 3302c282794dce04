package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@DisplayName("Limits per address behind a proxy")
class ProxyTest {
    private static final String LIMITED = "/login?limited";
    private static final String CLIENT = "203.0.113.7";

    @Nested
    @DisplayName("by default nobody is a proxy: what a request says of its address counts for nothing")
    @SpringBootTest(
            classes = ReviewSlice.class,
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = "spring.main.cloud-platform=kubernetes")
    @ImportAutoConfiguration(EmbeddedWebServerFactoryCustomizerAutoConfiguration.class)
    @DirtiesContext
    class WithoutOne extends Tries {
        @Test
        void aForgedAddressIsNotCounted() {
            for (int i = 0; i < LoginLimits.TRIES_PER_ADDRESS; i++) {
                assertThat(tryFrom("198.51.100." + i)).isNotEqualTo(LIMITED);
            }

            assertThat(tryFrom("198.51.100.99")).isEqualTo(LIMITED);
        }
    }

    @Nested
    @DisplayName("server.forward-headers-strategy=native: the address is the one that the trusted proxy saw")
    @SpringBootTest(
            classes = ReviewSlice.class,
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = "server.forward-headers-strategy=native")
    @ImportAutoConfiguration(EmbeddedWebServerFactoryCustomizerAutoConfiguration.class)
    @DirtiesContext
    class WithOne extends Tries {
        @Test
        void everyClientHasItsOwnLimitAndForgesNoOther() {
            for (int i = 0; i < LoginLimits.TRIES_PER_ADDRESS; i++) {
                assertThat(tryFrom(CLIENT)).isNotEqualTo(LIMITED);
            }

            assertThat(tryFrom(CLIENT)).isEqualTo(LIMITED);
            assertThat(tryFrom("198.51.100.1")).as("another client").isNotEqualTo(LIMITED);
            assertThat(tryFrom("198.51.100.2, " + CLIENT))
                    .as("what the client said before the proxy")
                    .isEqualTo(LIMITED);
        }

        @Test
        @DisplayName("an office's private address is a client, not another proxy")
        void aPrivateAddressIsAClientToo() {
            for (int i = 0; i < LoginLimits.TRIES_PER_ADDRESS; i++) {
                assertThat(tryFrom("198.51.100." + i + ", 10.1.2.3")).isNotEqualTo(LIMITED);
            }

            assertThat(tryFrom("198.51.100.99, 10.1.2.3")).isEqualTo(LIMITED);
        }
    }

    @Nested
    @DisplayName("server.tomcat.remoteip.internal-proxies names the proxy: whoever comes past it is not believed")
    @SpringBootTest(
            classes = ReviewSlice.class,
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {
                "server.forward-headers-strategy=native",
                "server.tomcat.remoteip.internal-proxies=192\\.0\\.2\\.9"
            })
    @ImportAutoConfiguration(EmbeddedWebServerFactoryCustomizerAutoConfiguration.class)
    @DirtiesContext
    class PastIt extends Tries {
        @Test
        void aForgedAddressIsNotCounted() {
            for (int i = 0; i < LoginLimits.TRIES_PER_ADDRESS; i++) {
                assertThat(tryFrom("198.51.100." + i)).isNotEqualTo(LIMITED);
            }

            assertThat(tryFrom("198.51.100.99")).isEqualTo(LIMITED);
        }
    }

    /** Tries with links that do not exist, each another one, so that only the address is counted. */
    abstract static class Tries {
        @LocalServerPort
        private int port;

        @Autowired
        private ReviewSlice.Watch watch;

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String csrf = "";
        private int links;

        @BeforeEach
        void open() {
            watch.forward(java.time.Duration.ofMinutes(2));
            HttpResponse<String> page = send(request("/login"));
            Matcher found =
                    Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
            assertThat(found.find()).isTrue();
            csrf = URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
        }

        /** Where a try leads whose proxy says this of its client. */
        @Nullable
        String tryFrom(String forwarded) {
            String link = "/invitation/" + "x".repeat(30) + links++;
            HttpResponse<String> answer = send(request(link)
                    .header("X-Forwarded-For", forwarded)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("code=x&password=short&again=short&_csrf=" + csrf)));
            assertThat(answer.statusCode()).isEqualTo(302);
            return URI.create(answer.headers().firstValue("Location").orElseThrow())
                    .toString()
                    .replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
