/**
 * What a file really is: bytes to upright pixels, text layer and image signals, or a named defect.
 *
 * <p>In: bytes. Out: {@link heyan.inspect.Inspection}. Limits are checked before anything is decoded. Files are hostile;
 * this room runs inside the cell only.
 */
@ApplicationModule(allowedDependencies = {"claim"})
@NullMarked
package heyan.inspect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
