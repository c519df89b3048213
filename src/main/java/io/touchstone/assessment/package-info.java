/**
 * The candidate's own part: a recruiter invites by link, the candidate says per skill what they have done, and it becomes
 * evidence that nobody checked. Contributes a tab to the candidate's page.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"problem", "api", "ui", "identity", "catalogue", "evidence", "requisition", "candidate"})
package io.touchstone.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
