package io.touchstone.measure;

import java.util.Optional;

/**
 * One requirement, for one person.
 *
 * @param known whether there is any evidence; else the prior stands for it
 * @param coverage expected share of the required level, 0 to 1
 * @param probabilityMet that the true level is at least the required one − ½
 * @param gate of a must-have
 * @param contribution to the fit, in points of 100
 */
public record SkillFit(
        String skill,
        boolean known,
        double coverage,
        double probabilityMet,
        Optional<Gate> gate,
        double contribution) {}
