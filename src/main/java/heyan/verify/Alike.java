package heyan.verify;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Another claim that has something in common with one: for people to look at, never a finding.
 *
 * @param sameWorker whether both give the same citizen number
 */
public record Alike(ClaimId claim, boolean sameWorker, Instant submitted, List<Common> common) {
    public Alike {
        common = List.copyOf(common);
        if (common.isEmpty()) {
            throw new IllegalArgumentException("two claims have something in common");
        }
    }

    /**
     * What two claims share.
     *
     * @param slot of the picture; null for a number
     * @param distance differing bits of 64 of two pictures; 0 for a number
     */
    public record Common(Kind kind, @Nullable DocumentKind slot, int distance) {}

    /** Kind of a thing shared. */
    public enum Kind {
        CARD,
        PHONE,
        CERTIFICATE,
        CHSI,
        /** The same picture, or one that looks almost the same; papers of one school do. */
        PICTURE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
