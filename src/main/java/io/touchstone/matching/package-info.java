/**
 * How the people of a requisition compare: their ranking by what is known of each skill, why each of them stands where they
 * stand, and what to ask next. Reads what its neighbours know, and changes nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {
            "problem",
            "api",
            "ui",
            "identity",
            "measure",
            "catalogue",
            "evidence",
            "requisition",
            "candidate"
        })
package io.touchstone.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
