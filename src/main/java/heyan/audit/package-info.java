/**
 * Can an inspector repeat it? Happenings into an append-only table, a round into a package that is checked offline.
 */
@ApplicationModule(allowedDependencies = {"claim", "intake"})
@NullMarked
package heyan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
