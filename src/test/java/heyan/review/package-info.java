/** Tests of the console. */
@NullMarked
package heyan.review;

import org.jspecify.annotations.NullMarked;
