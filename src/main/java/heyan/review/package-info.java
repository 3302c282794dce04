/**
 * Who looks, who signs? The console for people: the queue of exceptions, the case page, their decisions 通过, 驳回, 拒绝.
 */
@ApplicationModule(
        allowedDependencies = {"claim", "programme", "intake", "inspect", "read", "cell", "extract", "verify", "decide"
        })
@NullMarked
package heyan.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
