@NullMarked
package heyan.worker;

import org.jspecify.annotations.NullMarked;
