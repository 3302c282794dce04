/**
 * What this year's notice says, and the lists it rests on: pre-registrations 预登记名单 and earlier payments.
 *
 * <p>In: programme.json and list files (CSV, XLSX). Out: {@link heyan.programme.Programme}, rows of the lists. Judges
 * nothing.
 */
@ApplicationModule(allowedDependencies = {"claim"})
@NullMarked
package heyan.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
