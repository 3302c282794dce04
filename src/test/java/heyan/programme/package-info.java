@NullMarked
package heyan.programme;

import org.jspecify.annotations.NullMarked;
