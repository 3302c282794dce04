/** Tests of the rules of access. */
@NullMarked
package heyan.review.access;

import org.jspecify.annotations.NullMarked;
