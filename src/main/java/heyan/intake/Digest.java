package heyan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and length of some bytes. */
record Digest(String sha256, long size) {
    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(newDigest().digest(bytes)), bytes.length);
    }

    /** Copies the stream, which the caller closes, and digests it on the way. */
    static Digest copying(InputStream from, OutputStream to) throws IOException {
        var digesting = new DigestOutputStream(to, newDigest());
        long size = from.transferTo(digesting);
        return new Digest(HexFormat.of().formatHex(digesting.getMessageDigest().digest()), size);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
