@NullMarked
package heyan.intake;

import org.jspecify.annotations.NullMarked;
