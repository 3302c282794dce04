package heyan.worker;

import heyan.claim.FormCodeKey;
import heyan.claim.HmacSha256;

/**
 * The service's secret of this room. Every use has a key of its own, derived from it. All processes on one database need the
 * same; with another, codes under way and forms already printed are not recognised.
 */
public final class WorkerKey {
    private static final int SHORTEST = 32;

    private final HmacSha256 secret;

    /** @throws IllegalArgumentException when the secret has fewer than 32 characters */
    public WorkerKey(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("heyan.worker.key has at least " + SHORTEST + " characters");
        }
        this.secret = new HmacSha256(secret);
    }

    /** Keyed digest of the text for this use, 32 bytes. */
    byte[] digest(String use, String text) {
        return new HmacSha256(secret.of(use)).of(text);
    }

    /** The key that tells the codes of forms printed here from others. */
    public FormCodeKey formCodeKey() {
        return FormCodes.publicHalf(this);
    }
}
