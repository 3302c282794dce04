package heyan.intake;

import heyan.claim.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;

/** SHA-256 and length of some bytes. */
record Digest(String sha256, long size) {
    static Digest of(byte[] bytes) {
        return new Digest(Sha256.of(bytes), bytes.length);
    }

    /** Copies the stream, which the caller closes, and digests it on the way. */
    static Digest copying(InputStream from, OutputStream to) throws IOException {
        var digesting = new DigestOutputStream(to, Sha256.digest());
        long size = from.transferTo(digesting);
        return new Digest(Sha256.hex(digesting.getMessageDigest()), size);
    }
}
