package heyan.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Characters that family names begin with: those of one character in 百家姓, and others that are borne today. */
final class Surnames {
    private static final Set<Integer> FIRST = read();

    private Surnames() {}

    static boolean has(int character) {
        return FIRST.contains(character);
    }

    private static Set<Integer> read() {
        try (InputStream in = Objects.requireNonNull(Surnames.class.getResourceAsStream("surnames.txt"), "resource")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .filter(Character::isIdeographic)
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of surnames cannot be read", e);
        }
    }
}
