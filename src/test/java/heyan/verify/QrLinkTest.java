package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.Vectors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The QR code must point, host compared exactly, to a trusted host")
class QrLinkTest {
    private static final Set<String> HOSTS = Set.of("www.chsi.com.cn", "chsi.com.cn");

    static Stream<Arguments> links() throws IOException {
        try (InputStream in = QrLinkTest.class.getResourceAsStream("/heyan/qr-url-vectors.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> Arguments.of(row[0], unescaped(row[1])));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("links")
    void trustsOnlyPlainLinksToTheHost(String expected, String payload) {
        assertThat(QrLink.parse(payload, HOSTS).isTrusted()).isEqualTo(expected.equals("ACCEPT"));
    }

    @Test
    void readsEveryRow() throws IOException {
        assertThat(links()).hasSize(48);
    }

    static Stream<Arguments> contents() {
        return Vectors.rows("qr")
                .map(row ->
                        Arguments.of(row.get("text").asText(), row.get("expect").asText()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("contents")
    void tellsCodesFromOtherContents(String payload, String expected) {
        QrLink link = QrLink.parse(payload, HOSTS);

        String result = switch (link.kind()) {
            case REPORT, TEXT -> "OK:" + link.code().orElseThrow();
            case PAGE, BAD_CODE -> "CHSI_NO_CODE";
            case FOREIGN -> "FOREIGN_HOST";
            case UNKNOWN -> "UNKNOWN";
        };

        assertThat(result).isEqualTo(expected);
    }

    @Test
    void findsTheCodeOfAForeignLinkForComparing() {
        QrLink link = QrLink.parse("https://www.chsi.com.cn.evil.example/bg.do?vcode=A1B2C3D4E5F6G7H8", HOSTS);

        assertThat(link.kind()).isEqualTo(QrLink.Kind.FOREIGN);
        assertThat(link.code()).contains("A1B2C3D4E5F6G7H8");
    }

    @Test
    void comparesWithTheConfiguredHostsOnly() {
        assertThat(QrLink.parse("https://chsi.com.cn/x", Set.of("www.chsi.com.cn"))
                        .isTrusted())
                .isFalse();
        assertThat(QrLink.parse("https://www.chsi.com.cn/x", Set.of()).isTrusted())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} characters: link {1}, text {2}")
    @CsvSource({"512, REPORT, TEXT", "513, FOREIGN, FOREIGN"})
    void takesNothingLongerThan512Characters(int length, QrLink.Kind link, QrLink.Kind text) {
        String url = "https://www.chsi.com.cn/bg.do?vcode=A1B2C3D4E5F6G7H8&pad=";
        String words = "#A1B2C3D4E5F6G7H8#";

        assertThat(QrLink.parse(url + "a".repeat(length - url.length()), HOSTS).kind())
                .isEqualTo(link);
        assertThat(QrLink.parse("验".repeat(length - words.length()) + words, HOSTS)
                        .kind())
                .isEqualTo(text);
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\u202e", "\u202e")
                .replace("…(4024)", "a".repeat(3900));
    }
}
