/**
 * The job description: written from the role template and the matrix, edited, approved, and published as a page that
 * everybody can open. Contributes a tab to the requisition's page.
 */
@NullMarked
@ApplicationModule(
        displayName = "Studio",
        allowedDependencies = {"problem", "api", "ui", "identity", "catalogue", "requisition", "candidate"})
package io.touchstone.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
