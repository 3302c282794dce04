@NullMarked
package heyan.decide;

import org.jspecify.annotations.NullMarked;
