/**
 * How does it run on one machine? PostgreSQL, an S3 server and a broker inside the process, each replaced by an outside one through configuration only.
 */
@ApplicationModule(allowedDependencies = {"claim"})
@NullMarked
package heyan.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
