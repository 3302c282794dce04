@NullMarked
package heyan.verify;

import org.jspecify.annotations.NullMarked;
