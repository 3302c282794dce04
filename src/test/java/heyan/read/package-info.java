@NullMarked
package heyan.read;

import org.jspecify.annotations.NullMarked;
