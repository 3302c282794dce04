/**
 * What if a file kills us? The process pair around {@code inspect} and {@code read}: decoding and reading happen in a
 * child JVM that may crash, hang or run out of memory without hurting the application.
 *
 * <p>In: bytes of one file. Out: {@link heyan.cell.CellAnswer} and clean rasters of its pages. A death costs one retry in
 * a fresh cell; a second one makes the file unreadable and sends the claim to people.
 */
@ApplicationModule(allowedDependencies = {"claim", "inspect", "read", "intake"})
@NullMarked
package heyan.cell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
