package heyan.claim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104, FIPS 198-1) under one key: a digest that nobody without the key can make or find by trying. */
public final class HmacSha256 {
    private static final String ALGORITHM = "HmacSHA256";

    private final Key key;

    /** @throws IllegalArgumentException when the key is empty */
    public HmacSha256(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Under the text in UTF-8. */
    public HmacSha256(String key) {
        this(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the parts one after the other, 32 bytes. */
    public byte[] of(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** Of the text in UTF-8. */
    public byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
