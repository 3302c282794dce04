package heyan.audit;

import heyan.claim.DocumentKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Codes in the inspectors' language. A code without a word stands for itself. */
final class Words {
    private static final Properties WORDS = load();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Words() {}

    private static Properties load() {
        Properties words = new Properties();
        try (var in = Objects.requireNonNull(
                Words.class.getResourceAsStream("words.properties"), "words.properties is part of the jar")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Empty for a claim without a decision. */
    static String outcome(String code) {
        return code.isEmpty() ? "" : WORDS.getProperty("outcome." + code, code);
    }

    static String reason(String code) {
        return WORDS.getProperty("reason." + code, code);
    }

    static String reasons(List<String> codes) {
        return codes.stream().map(Words::reason).collect(Collectors.joining("；"));
    }

    /** A person's act; empty for every other happening. */
    static String review(String what) {
        return WORDS.getProperty(what.startsWith("review.") ? what : "", "");
    }

    static String what(String code) {
        return WORDS.getProperty("what." + code, code);
    }

    static String kind(String code) {
        return DocumentKind.of(code).map(DocumentKind::chinese).orElse(code);
    }

    /** The local time of day at the unions. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(PackageDraft.ZONE));
    }

    /** Of an ISO moment in UTC. */
    static String moment(String iso) {
        return moment(Instant.parse(iso));
    }

    /** 姓名 with all but its first and, from three characters on, its last character hidden. */
    static String masked(String name) {
        int[] characters = name.codePoints().toArray();
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            boolean shown = i == 0 || (characters.length > 2 && i == characters.length - 1);
            masked.appendCodePoint(shown ? characters[i] : '*');
        }
        return masked.toString();
    }
}
