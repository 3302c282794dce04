package heyan.verify;

import heyan.claim.CanonicalText;
import heyan.claim.HmacSha256;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Keyed digests of personal numbers: HMAC-SHA-256, because a plain digest of a citizen or card number is found by trying all.
 * All processes on one database need the same key; with another key nothing old is found again.
 */
public final class BlindIndex {
    /** Characters of a key that is worth the name: 128 bits as hexadecimal digits. */
    private static final int SHORTEST = 32;

    private final HmacSha256 key;

    /** @throws IllegalArgumentException when the key has fewer than 32 characters */
    public BlindIndex(String key) {
        if (key.length() < SHORTEST) {
            throw new IllegalArgumentException("the key of the blind index has at least " + SHORTEST + " characters");
        }
        this.key = new HmacSha256(key);
    }

    /** 64 hexadecimal digits; the same number of two kinds has two digests. */
    String of(String kind, String number) {
        String text = kind + '\n' + CanonicalText.of(number).toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(key.of(text));
    }
}
