/**
 * Have we taken these bytes already? Uploads of the inbox become claims with stored, hashed documents, each once.
 *
 * <p>In: object keys and manifests (application.json). Out: {@link heyan.intake.TakenClaim}. The inbox is never changed;
 * originals are kept by content under {@code originals}. A manifest that cannot be understood is kept and reported.
 */
@ApplicationModule(allowedDependencies = {"claim", "programme"})
@NullMarked
package heyan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
