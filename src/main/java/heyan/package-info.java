/** Heyan 核验: document intake and verification for public subsidies. */
@NullMarked
package heyan;

import org.jspecify.annotations.NullMarked;
