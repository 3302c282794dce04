/** Measuring programs: run by hand, never by the build. */
@NullMarked
package heyan.bench;

import org.jspecify.annotations.NullMarked;
