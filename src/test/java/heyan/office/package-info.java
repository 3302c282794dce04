/** Tests of the office. */
@NullMarked
package heyan.office;

import org.jspecify.annotations.NullMarked;
