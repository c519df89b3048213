package io.touchstone.interview;

import io.touchstone.candidate.Application;

/** The scorecards of one of a candidate's applications, as far as the viewer may read them. */
public record ApplicationScorecards(Application application, VisibleScorecards scorecards) {}
