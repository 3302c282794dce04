package heyan.worker;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The service's secret of this room. Every use has a key of its own, derived from it. All processes on one database need the
 * same; with another, codes under way and forms already printed are not recognised.
 */
public final class WorkerKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final byte[] secret;

    /** @throws IllegalArgumentException when the secret has fewer than 32 characters */
    public WorkerKey(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("heyan.worker.key has at least " + SHORTEST + " characters");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Keyed digest of the text for this use, 32 bytes. */
    byte[] digest(String use, String text) {
        return hmac(hmac(secret, use), text);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
