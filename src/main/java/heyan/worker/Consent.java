package heyan.worker;

import heyan.claim.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a worker agrees to 同意. A text is never changed: another one is another version. The bank account is sensitive and has
 * a consent of its own (个人信息保护法 第二十九条).
 */
enum Consent {
    PERSONAL_DATA(1),
    BANK_ACCOUNT(1);

    private final int version;

    Consent(int version) {
        this.version = version;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int version() {
        return version;
    }

    /** The text in force, paragraph by paragraph. */
    public List<String> paragraphs(Locale language) {
        return Arrays.stream(
                        text(language.getLanguage().equals("en") ? "en" : "zh").split("\n\n", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Of the Chinese text, which is the one that counts. */
    String sha256() {
        return Sha256.of(text("zh").getBytes(StandardCharsets.UTF_8));
    }

    private String text(String language) {
        String name = "/heyan/worker/consent/" + code() + "-" + version + "." + language + ".txt";
        try (InputStream text = Objects.requireNonNull(Consent.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
