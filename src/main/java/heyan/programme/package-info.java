/**
 * What this year's notice says, and the lists it rests on: pre-registrations 预登记名单 and earlier payments.
 *
 * <p>In: programme.yaml or programme.json, list files (CSV, XLSX). Out: {@link heyan.programme.Programme} with the passages
 * it rests on, rows of the lists, {@link heyan.programme.AllocatePlaces places} and who holds them
 * ({@link heyan.programme.Places}). Judges no claim.
 */
@ApplicationModule(allowedDependencies = {"claim"})
@NullMarked
package heyan.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
