package io.touchstone.matching;

import io.touchstone.evidence.Source;
import io.touchstone.measure.Gate;
import io.touchstone.measure.Normal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why somebody stands where they stand, from the same computation as the ranking.
 *
 * @param person without a place: that depends on the others
 * @param skills in the order of the matrix; their contributions add up to the fit
 * @param next what to ask next, best value per minute first
 */
public record Explanation(Ranked person, List<SkillReason> skills, List<NextQuestion> next) {
    public Explanation {
        skills = List.copyOf(skills);
        next = List.copyOf(next);
    }

    /**
     * One row of the matrix, for this person.
     *
     * @param belief what all pieces together say, in levels; what is assumed of everybody where there is none
     * @param seen whether somebody saw the person do it
     * @param gate of a must-have
     * @param contribution to the fit, in points of 100
     */
    public record SkillReason(
            String skill,
            int needed,
            boolean mustHave,
            Normal belief,
            boolean seen,
            Optional<Gate> gate,
            double probabilityMet,
            double contribution,
            List<PieceReason> pieces) {
        public SkillReason {
            pieces = List.copyOf(pieces);
        }

        public double level() {
            return Math.clamp(belief.mean(), 0, 5);
        }

        public double low() {
            return Math.clamp(belief.mean() - Normal.NINE_OF_TEN * belief.sd(), 0, 5);
        }

        public double high() {
            return Math.clamp(belief.mean() + Normal.NINE_OF_TEN * belief.sd(), 0, 5);
        }
    }

    /**
     * One piece of evidence.
     *
     * @param level on the source's scale
     * @param weight its share of what is known, 0–1
     * @param contribution what it moves the estimate by, in levels
     * @param recordedBy the name of who wrote it down; nobody where the candidate did it themself
     * @param page the route of the document it was read from, where the viewer has one
     * @param validated whether somebody other than the person stands behind it
     */
    public record PieceReason(
            Source source,
            double level,
            LocalDate observedOn,
            double weight,
            double contribution,
            Optional<String> recordedBy,
            Optional<String> page,
            boolean validated) {}

    /**
     * One interview question, and what it would be worth.
     *
     * @param sureNow the probability that what we would say at this skill's bound is right today, 0–1
     * @param sureAfter the same after the answer, on average over what it may be
     */
    public record NextQuestion(String skill, int minutes, double valuePerMinute, double sureNow, double sureAfter) {}
}
