package io.touchstone.measure;

import java.util.List;

/**
 * How one person fits a matrix.
 *
 * @param fit 0 to 100
 * @param fitSd its spread, in the same points
 * @param mustHaveProbability that all must-haves are met
 * @param expectedRank within the tier, from 1
 * @param tier 1 all gates pass, 2 something to collect, 3 something to review, 4 not enough known
 * @param skills in the order of the requirements; their contributions add up to the fit
 */
public record ProfileFit(
        String id,
        double fit,
        double fitSd,
        double mustHaveProbability,
        double expectedRank,
        int tier,
        List<SkillFit> skills) {
    public static final int NOT_ENOUGH_KNOWN = 4;

    public ProfileFit {
        skills = List.copyOf(skills);
    }
}
