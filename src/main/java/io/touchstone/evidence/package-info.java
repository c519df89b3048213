/**
 * The ledger: one append-only record per observation of a candidate's skill, the calibration it is read with, and what all
 * of it together says. Every read applies the blind rule through {@link io.touchstone.evidence.Withholding} for the person
 * who asks; there is no way round it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"problem", "identity", "measure", "catalogue"})
package io.touchstone.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
