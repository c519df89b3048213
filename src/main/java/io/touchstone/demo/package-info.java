/**
 * What the demo shows: invented people on three requisitions, brought in through the same services that colleagues use, each
 * step on the day and by the person that would have done it. Exists only in the profile {@code demo}; nothing uses it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "problem",
            "identity",
            "catalogue",
            "requisition",
            "candidate",
            "interview",
            "assessment",
            "studio",
            "ui"
        })
package io.touchstone.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
