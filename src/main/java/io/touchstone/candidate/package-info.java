/**
 * Candidates and their applications: who somebody is and what they did, on which requisitions they stand and how they got
 * there, and what they chose about their data. Contributes people to the pages of requisitions.
 */
@NullMarked
@ApplicationModule(
        displayName = "Candidate",
        allowedDependencies = {"problem", "api", "ui", "identity", "catalogue", "requisition", "evidence"})
package io.touchstone.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
