package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.programme.LedgerPlace;
import heyan.programme.PlaceAnswer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkerMessagesTest {
    private final Properties chinese = load("/worker.properties");
    private final Properties english = load("/worker_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    @Test
    void everyCodeHasItsWords() {
        List<String> keys = Stream.of(
                        Arrays.stream(FormField.values())
                                .flatMap(field -> Stream.of("field." + field.code(), "hint." + field.code())),
                        Arrays.stream(FormField.Part.values()).map(part -> "part." + part.code()),
                        Arrays.stream(Course.Phase.values())
                                .flatMap(phase -> Stream.of("state." + phase.code(), "state.text." + phase.code())),
                        Arrays.stream(DocumentKind.values())
                                .filter(kind -> kind != DocumentKind.UNKNOWN)
                                .map(kind -> "example." + kind.code()),
                        Stream.of("cut", "glare", "blur").flatMap(bad -> Stream.of("bad." + bad, "bad.text." + bad)),
                        Arrays.stream(PictureVerdict.State.values())
                                .flatMap(state -> Stream.of("verdict." + state.code(), "verdict.text." + state.code())),
                        Arrays.stream(LedgerPlace.State.values()).map(state -> "place." + state.code()),
                        Arrays.stream(PlaceAnswer.Why.values())
                                .map(why -> "place." + why.name().toLowerCase(Locale.ROOT)),
                        Arrays.stream(heyan.review.access.Level.values()).map(level -> "receipt.level." + level.code()),
                        Stream.of("passed", "withdrawn", "appealed", "appeal_answered", "reopened")
                                .map("step.review."::concat),
                        Stream.of(Steps.PAID, Steps.PAYMENT_FAILED).map("step."::concat),
                        Stream.of("why", "sure", "late").map("withdraw.fault."::concat),
                        Stream.of("words", "limited", "late").map("appeal.fault."::concat),
                        Arrays.stream(Consent.values())
                                .flatMap(one -> Stream.of("consent." + one.code(), "consent.agree." + one.code())))
                .flatMap(key -> key)
                .map("worker."::concat)
                .toList();

        assertThat(chinese.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyKindThatAProgrammeCanAskForHasAnExampleOfItsOwn() {
        assertThat(Arrays.stream(DocumentKind.values())
                        .filter(kind -> kind != DocumentKind.UNKNOWN)
                        .map(kind -> "/static/worker/examples/" + kind.code() + ".svg"))
                .allSatisfy(path ->
                        assertThat(getClass().getResource(path)).as(path).isNotNull())
                .extracting(path -> chinese.getProperty("worker.example."
                        + path.substring(path.lastIndexOf('/') + 1).replace(".svg", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a consent's text is never changed: another text is another version")
    void theTextsOfTheConsentsAreThoseThatWereAgreedTo() {
        assertThat(Consent.PERSONAL_DATA.sha256())
                .isEqualTo("b1be24d09183ad7a0304055c9c7a0867c8887808fb820d057521faa96270ad9c");
        assertThat(Consent.BANK_ACCOUNT.sha256())
                .isEqualTo("c5eb1c741762faea0097f7dce2816aede264121dd2fc197bcc9b41ff9137b259");
        assertThat(Consent.PERSONAL_DATA.paragraphs(Locale.ENGLISH)).hasSizeGreaterThan(2);
    }

    private static Properties load(String name) {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(WorkerMessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(in);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
