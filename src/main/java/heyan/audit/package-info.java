/**
 * Can an inspector repeat it? Happenings into an append-only table, a round into a package that is checked offline.
 *
 * <p>In: {@link heyan.claim.Happening}s, the claims and originals of intake, the rows of every {@link
 * heyan.audit.AuditSource}. Out: a BagIt package and its verdict. The package shows damage and clumsy changes; whoever
 * may rewrite all of it can also rewrite its manifests. The folder {@code proofs/} beside {@code data/} is kept free for
 * the proofs of a ledger with outside checkpoints, which answers that.
 */
@ApplicationModule(allowedDependencies = {"claim", "intake", "decide", "verify", "extract"})
@NullMarked
package heyan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
