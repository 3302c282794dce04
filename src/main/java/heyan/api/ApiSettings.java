package heyan.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which portals may hand in claims.
 *
 * @param tokens bearer token by name of the portal, at least 32 characters each; without any the door is closed
 */
@ConfigurationProperties("heyan.api")
record ApiSettings(Map<String, String> tokens) {
    private static final int FEWEST_CHARACTERS = 32;

    ApiSettings(@Nullable Map<String, String> tokens) {
        this.tokens = tokens == null ? Map.of() : Map.copyOf(tokens);
        if (this.tokens.values().stream().anyMatch(token -> token.length() < FEWEST_CHARACTERS)) {
            throw new IllegalArgumentException(
                    "heyan.api.tokens: a token has at least " + FEWEST_CHARACTERS + " characters");
        }
    }
}
