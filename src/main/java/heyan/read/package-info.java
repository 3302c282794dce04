/**
 * Pixels to text, QR payloads and marks (seal 公章, photo, ink). No meaning yet.
 *
 * <p>In: {@link heyan.inspect.Inspection.Accepted}. Out: {@link heyan.read.Reading}; boxes in pixels, origin top left,
 * of the page turned upright. Typed values never steer the reading.
 */
@ApplicationModule(allowedDependencies = {"claim", "inspect"})
@NullMarked
package heyan.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
