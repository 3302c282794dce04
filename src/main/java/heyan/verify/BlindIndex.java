package heyan.verify;

import heyan.claim.CanonicalText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed digests of personal numbers: HMAC-SHA-256, because a plain digest of a citizen or card number is found by trying all.
 * All processes on one database need the same key; with another key nothing old is found again.
 */
public final class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";
    /** Characters of a key that is worth the name: 128 bits as hexadecimal digits. */
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key has fewer than 32 characters */
    public BlindIndex(String key) {
        if (key.length() < SHORTEST) {
            throw new IllegalArgumentException("the key of the blind index has at least " + SHORTEST + " characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** 64 hexadecimal digits; the same number of two kinds has two digests. */
    String of(String kind, String number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String text = kind + '\n' + CanonicalText.of(number).toUpperCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
