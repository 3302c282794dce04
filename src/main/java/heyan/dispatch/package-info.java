/**
 * What is still to be done? A claim's state is a view over which rows exist; this room looks at the view and names the
 * claims whose next step is due.
 *
 * <p>In: the view {@code dispatch_progress}. Out: claim ids for the queues. The queues only hint: whatever the broker
 * forgets is named again, and every step is idempotent. Claims that cannot be processed are parked where people see them.
 */
@ApplicationModule(allowedDependencies = {"claim"})
@NullMarked
package heyan.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
