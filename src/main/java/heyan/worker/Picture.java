package heyan.worker;

import heyan.claim.DocumentKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One upload.
 *
 * @param file its name in the application's folder of the inbox
 * @param size in bytes
 * @param verdict empty while a cell looks at it
 */
record Picture(
        long id,
        DocumentKind slot,
        String file,
        String sha256,
        long size,
        Instant uploaded,
        Optional<PictureVerdict> verdict) {
    /** After this long nobody is looking any more: the process that did has ended. */
    private static final Duration LOOKING = Duration.ofMinutes(2);

    /** The verdict as it is now; empty while somebody looks. */
    Optional<PictureVerdict> told(Instant now) {
        return verdict.isEmpty() && now.isAfter(uploaded.plus(LOOKING)) ? Optional.of(PictureVerdict.later()) : verdict;
    }

    /** Whether it can be handed in. */
    boolean isUsable() {
        return verdict.filter(told -> told.state() == PictureVerdict.State.UNUSABLE)
                .isEmpty();
    }
}
