package heyan.programme;

import heyan.claim.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A draw 摇号 that anyone can repeat. Before claims come in, the SHA-256 of a seed is published; when they are in, the seed
 * is. Claims are drawn in the order of {@code SHA-256(seed || application_id)}, read as hexadecimal digits; both texts in
 * ASCII, so that {@code printf %s "$seed$application_id" | sha256sum} repeats it.
 *
 * @param commitment SHA-256 of the seed's 64 characters, 64 small hexadecimal digits
 * @param seed 64 small hexadecimal digits; empty until it is published
 */
public record Lottery(String commitment, Optional<String> seed) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Lottery {
        if (!HEX.matcher(commitment).matches()
                || seed.filter(open -> !HEX.matcher(open).matches()).isPresent()) {
            throw new IllegalArgumentException("commitment and seed are 64 small hexadecimal digits");
        }
        if (seed.isPresent() && !sha256(seed.get()).equals(commitment)) {
            throw new IllegalArgumentException("seed is not the one that was committed to");
        }
    }

    /** The claims in the order of the draw; throws while the seed is not published. */
    public List<String> order(Collection<String> applicationIds) {
        String open = opened();
        return applicationIds.stream()
                .distinct()
                .sorted(Comparator.comparing((String id) -> sha256(open + id)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What a claim is ordered by. */
    public String drawn(String applicationId) {
        return sha256(opened() + applicationId);
    }

    private String opened() {
        return seed.orElseThrow(() -> new IllegalStateException("the seed is not published yet"));
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }
}
