/**
 * The words of the house: claims, numbers with a standard behind them, kinds of documents, codes, happenings.
 *
 * <p>In: nothing. Out: values that every other room uses. Pure Java; reads no clock, file or network.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package heyan.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
