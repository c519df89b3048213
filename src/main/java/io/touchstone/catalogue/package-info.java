/**
 * What people are measured by: skills with their behaviour anchors and questions, and role templates with the skills they
 * ask for. Content is data: written in YAML, stored in versions, read only through {@link io.touchstone.catalogue.Catalogue}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"problem", "api", "ui", "identity"})
package io.touchstone.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
