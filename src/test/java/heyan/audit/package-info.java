@NullMarked
package heyan.audit;

import org.jspecify.annotations.NullMarked;
