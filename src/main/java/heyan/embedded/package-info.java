/**
 * How does it run on one machine? PostgreSQL, an S3 server and a broker inside the process, each replaced by an outside
 * one through configuration only.
 *
 * <p>In: settings. Out: data source, {@link heyan.intake.ObjectStore}, JMS connections; or a refusal to start that says
 * what to do.
 */
@ApplicationModule(allowedDependencies = {"claim", "intake", "verify", "worker"})
@NullMarked
package heyan.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
