/** Measuring programs, started by hand. */
@NullMarked
package heyan.bench;

import org.jspecify.annotations.NullMarked;
