/**
 * Who may do what with which claim? Pure: no page, table or clock.
 *
 * <p>In: a {@link heyan.review.access.Person}, an {@link heyan.review.access.Act}, how the claim
 * {@link heyan.review.access.Standing stands}. Out: yes or no. What is not named is denied.
 */
@NamedInterface("access")
@NullMarked
package heyan.review.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
