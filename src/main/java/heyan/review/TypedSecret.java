package heyan.review;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A random secret that a person reads from a screen, or hears, and types. */
final class TypedSecret {
    /** Without 0 O 1 l I, so that none is taken for another; 4.95 bits a character. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private TypedSecret() {}

    static String of(SecureRandom random, int length) {
        return random.ints(length, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
