package heyan.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by the clock (RFC 6238: HMAC-SHA-1, 30 seconds, 6 digits), as every authenticator app makes them. Pure. */
final class Totp {
    /** Seconds for which a code is made. */
    static final int PERIOD = 30;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 1_000_000;

    private Totp() {}

    /** A new secret of 160 bits in Base32. */
    static String secret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        StringBuilder secret = new StringBuilder();
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = (value << 1) | ((bytes[i / 8] >> (7 - i % 8)) & 1);
            }
            secret.append(BASE32.charAt(value));
        }
        return secret.toString();
    }

    /** What an authenticator app reads from a QR code to make these codes. */
    static String address(String login, String secret) {
        return "otpauth://totp/Heyan:" + login + "?secret=" + secret + "&issuer=Heyan&digits=6&period=" + PERIOD;
    }

    /** Whether the code is that of now, of 30 seconds ago or in 30 seconds: clocks differ. */
    static boolean matches(String secret, String code, Instant now) {
        return step(secret, code, now).isPresent();
    }

    /** The step whose code it is, near now; empty for a wrong code. */
    static OptionalLong step(String secret, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (int by = -1; by <= 1; by++) {
            long step = now.getEpochSecond() / PERIOD + by;
            byte[] right = code(secret, step).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(right, code.getBytes(StandardCharsets.US_ASCII))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of this step of 30 seconds since 1970. */
    static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }

    private static byte[] bytes(String secret) {
        byte[] bytes = new byte[secret.length() * 5 / 8];
        for (int i = 0; i < bytes.length * 8; i++) {
            int value = BASE32.indexOf(secret.charAt(i / 5));
            bytes[i / 8] |= (byte) ((value >> (4 - i % 5) & 1) << (7 - i % 8));
        }
        return bytes;
    }
}
