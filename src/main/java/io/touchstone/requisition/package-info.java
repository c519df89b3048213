/**
 * Requisitions: what a company wants to fill, with how many openings, the skill matrix it asks for in all its versions, and
 * the stages people pass. Knows no candidate; the page of a requisition is a frame whose tabs other modules contribute.
 */
@NullMarked
@ApplicationModule(
        displayName = "Requisition",
        allowedDependencies = {"problem", "api", "ui", "identity", "catalogue"})
package io.touchstone.requisition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
