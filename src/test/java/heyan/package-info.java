@NullMarked
package heyan;

import org.jspecify.annotations.NullMarked;
