@NullMarked
package heyan.cell;

import org.jspecify.annotations.NullMarked;
