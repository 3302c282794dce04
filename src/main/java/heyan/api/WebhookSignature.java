package heyan.api;

import heyan.claim.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Signature of a message: {@code v1=} and the HMAC-SHA-256, in hexadecimal digits, of the moment (seconds since 1970), a dot and
 * the body. Whoever gets one refuses it when the signature is another or the moment further away than {@link #WINDOW}.
 */
final class WebhookSignature {
    /** How old, or how far ahead of the receiver's clock, a message may be. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final HmacSha256 key;

    WebhookSignature(String secret) {
        this.key = new HmacSha256(secret);
    }

    String sign(long moment, byte[] body) {
        byte[] head = (moment + ".").getBytes(StandardCharsets.US_ASCII);
        return "v1=" + HexFormat.of().formatHex(key.of(head, body));
    }

    /** As a receiver checks it. */
    boolean accepts(String signature, long moment, byte[] body, Instant now) {
        boolean fresh =
                Duration.between(Instant.ofEpochSecond(moment), now).abs().compareTo(WINDOW) <= 0;
        byte[] expected = sign(moment, body).getBytes(StandardCharsets.US_ASCII);
        return fresh && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.US_ASCII));
    }
}
