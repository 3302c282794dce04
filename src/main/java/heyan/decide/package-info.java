/**
 * May this worker have it? Findings and facts against the clauses of the notice.
 *
 * <p>In: a dossier and its {@link heyan.verify.Finding}s. Out: {@link heyan.decide.Decision} with all reasons at once and
 * a trace. A machine passes or flags; only a named person returns or refuses. All but the room's step is pure.
 */
@ApplicationModule(allowedDependencies = {"claim", "programme", "verify", "extract", "inspect"})
@NullMarked
package heyan.decide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
