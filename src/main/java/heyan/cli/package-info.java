/** The launcher's commands. Data goes to stdout, progress and logs to stderr. May call every room. */
@NullMarked
package heyan.cli;

import org.jspecify.annotations.NullMarked;
