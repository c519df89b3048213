/**
 * Interviews: who meets a candidate and for which skills, what they saw, and who may read it when. What is submitted becomes
 * evidence; until somebody on a panel has submitted, the others' scorecards do not exist for them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Interview",
        allowedDependencies = {
            "problem",
            "api",
            "ui",
            "identity",
            "catalogue",
            "evidence",
            "requisition",
            "candidate",
            "matching"
        })
package io.touchstone.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
