/**
 * What a document says: its kind and its fields, from text with places on the page.
 *
 * <p>In: {@link heyan.read.Reading}. Out: {@link heyan.extract.Extract} of {@link heyan.extract.Field}s. Nothing is
 * guessed, completed or copied from what the worker typed, which only tells where to look when no label did; a value that
 * was not found is left out.
 */
@ApplicationModule(allowedDependencies = {"claim", "read"})
@NullMarked
package heyan.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
