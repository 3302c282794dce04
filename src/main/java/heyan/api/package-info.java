/**
 * How does a portal hand in a claim? One door of HTTP beside the inbox, for portals with a token.
 *
 * <p>In: a manifest (application.json) whose files lie in the inbox, and an Idempotency-Key. Out: a receipt with the claim
 * id and its place 名额 or waiting number, or a problem that names field and reason; afterwards how far the claim has come, its
 * result line, and a signed message at every step. Takes nothing itself: intake does.
 */
@ApplicationModule(allowedDependencies = {"claim", "programme", "intake", "decide"})
@NullMarked
package heyan.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
