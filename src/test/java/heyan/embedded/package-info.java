@NullMarked
package heyan.embedded;

import org.jspecify.annotations.NullMarked;
