package heyan.api;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which portals may hand in claims, and who is told what became of them.
 *
 * @param tokens bearer token by name of the portal, at least 32 characters each; without any the door is closed
 * @param webhooks where messages go, by name of the portal; without one none are sent
 * @param uploadLife how long an upload's address is good
 */
@ConfigurationProperties("heyan.api")
record ApiSettings(
        Map<String, String> tokens,
        Map<String, Webhook> webhooks,
        @DefaultValue("15m") Duration uploadLife) {
    private static final int FEWEST_CHARACTERS = 32;

    /**
     * Where one portal's messages go.
     *
     * @param url https; also http where private addresses are allowed
     * @param secret under which they are signed, at least 32 characters
     * @param allowPrivate whether the address may be one of the operator's own network
     */
    record Webhook(
            URI url, String secret, @DefaultValue("false") boolean allowPrivate) {
        Webhook {
            boolean known = "https".equals(url.getScheme()) || (allowPrivate && "http".equals(url.getScheme()));
            if (!known || url.getHost() == null || url.getUserInfo() != null) {
                throw new IllegalArgumentException("heyan.api.webhooks: an https address, without user and password");
            }
            if (secret.length() < FEWEST_CHARACTERS) {
                throw new IllegalArgumentException(
                        "heyan.api.webhooks: a secret has at least " + FEWEST_CHARACTERS + " characters");
            }
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "Webhook[" + url.getHost() + "]";
        }
    }

    ApiSettings(
            @Nullable Map<String, String> tokens,
            @Nullable Map<String, Webhook> webhooks,
            @DefaultValue("15m") Duration uploadLife) {
        this.tokens = tokens == null ? Map.of() : Map.copyOf(tokens);
        this.webhooks = webhooks == null ? Map.of() : Map.copyOf(webhooks);
        this.uploadLife = uploadLife;
        if (this.tokens.values().stream().anyMatch(token -> token.length() < FEWEST_CHARACTERS)) {
            throw new IllegalArgumentException(
                    "heyan.api.tokens: a token has at least " + FEWEST_CHARACTERS + " characters");
        }
        if (!this.tokens.keySet().containsAll(this.webhooks.keySet())) {
            throw new IllegalArgumentException("heyan.api.webhooks: each belongs to a portal of heyan.api.tokens");
        }
        if (uploadLife.toSeconds() < 1 || uploadLife.toHours() > 24) {
            throw new IllegalArgumentException("heyan.api.upload-life: from a second to a day");
        }
    }
}
