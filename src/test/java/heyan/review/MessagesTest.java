package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.FieldName;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final List<String> SIGNALS = List.of(
            "img_blur",
            "img_dark",
            "img_glare",
            "img_edge",
            "img_copy",
            "img_cover",
            "img_edited",
            "img_reshot",
            "img_screenshot",
            "img_trailing_bytes");

    private final Properties chinese = load("/messages.properties");
    private final Properties english = load("/messages_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(load("/office_en.properties").stringPropertyNames())
                .isEqualTo(load("/office.properties").stringPropertyNames());
    }

    @Test
    void noKeyIsSaidInTwoBundles() {
        assertThat(load("/office.properties").stringPropertyNames())
                .doesNotContainAnyElementsOf(chinese.stringPropertyNames());
    }

    @Test
    void everyCodeHasAName() {
        List<String> keys = Stream.of(
                        Arrays.stream(ReasonCode.values())
                                .flatMap(code -> Stream.of("reason." + code.name(), "worker." + code.name())),
                        Arrays.stream(DocumentKind.values()).map(kind -> "slot." + kind.code()),
                        Arrays.stream(FieldName.values()).map(name -> "field." + name.code()),
                        SIGNALS.stream().map(code -> "field." + code),
                        Arrays.stream(Verdict.Kind.values()).map(kind -> "state." + kind.code()))
                .flatMap(key -> key)
                .toList();

        assertThat(chinese.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyReasonIsInOneGroup() {
        List<ReasonCode> grouped = Arrays.stream(ReasonGroup.values())
                .flatMap(group -> group.codes().stream())
                .toList();

        assertThat(grouped).containsExactlyInAnyOrder(ReasonCode.values());
    }

    @Test
    void everyReasonHasATwoDigitNumberOfItsOwn() {
        assertThat(ReasonGroup.numbers().values())
                .hasSize(ReasonCode.values().length)
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 10 && number <= 99);
    }

    private static Properties load(String name) {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(in);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
