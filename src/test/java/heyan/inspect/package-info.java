@NullMarked
package heyan.inspect;

import org.jspecify.annotations.NullMarked;
