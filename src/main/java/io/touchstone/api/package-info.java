/**
 * What every REST controller under {@code /api/v1} shares: problem details, strict JSON, bounded pages, the OpenAPI document.
 * Controllers themselves live in the {@code rest} package of their feature.
 */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {"problem", "ui"})
package io.touchstone.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
