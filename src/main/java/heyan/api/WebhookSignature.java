package heyan.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signature of a message: {@code v1=} and the HMAC-SHA-256, in hexadecimal digits, of the moment (seconds since 1970), a dot and
 * the body. Whoever gets one refuses it when the signature is another or the moment further away than {@link #WINDOW}.
 */
final class WebhookSignature {
    /** How old, or how far ahead of the receiver's clock, a message may be. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    WebhookSignature(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String sign(long moment, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((moment + ".").getBytes(StandardCharsets.US_ASCII));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** As a receiver checks it. */
    boolean accepts(String signature, long moment, byte[] body, Instant now) {
        boolean fresh =
                Duration.between(Instant.ofEpochSecond(moment), now).abs().compareTo(WINDOW) <= 0;
        byte[] expected = sign(moment, body).getBytes(StandardCharsets.US_ASCII);
        return fresh && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.US_ASCII));
    }
}
