/**
 * Draws synthetic applications: every kind of document, clean or as a phone would see it, with planted defects.
 *
 * <p>In: a seed and a style. Out: a batch folder of the contract and its truth. Every picture carries 样本; no real
 * person, no real number. Knows nothing of the rooms that read.
 */
@ApplicationModule(allowedDependencies = {"claim"})
@NullMarked
package heyan.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
