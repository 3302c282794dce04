@NullMarked
package heyan.claim;

import org.jspecify.annotations.NullMarked;
