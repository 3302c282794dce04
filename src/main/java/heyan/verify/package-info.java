/**
 * Does it agree? Every comparison between what documents say, what was typed and what the lists hold.
 *
 * <p>In: {@link heyan.verify.Dossier}. Out: {@link heyan.verify.Finding}s, one for each comparison made. Only EQUAL and
 * EQUIVALENT pass without a look; unread never counts as agreed. All but the room's step is pure.
 */
@ApplicationModule(allowedDependencies = {"claim", "programme", "intake", "inspect", "read", "cell", "extract"})
@NullMarked
package heyan.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
