@NullMarked
package heyan.extract;

import org.jspecify.annotations.NullMarked;
