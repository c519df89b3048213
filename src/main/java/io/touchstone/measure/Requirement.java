package io.touchstone.measure;

/**
 * One line of a skill matrix.
 *
 * @param skill its key
 * @param level required, whole, 1 to 5
 * @param weight above zero; only the proportions count
 * @param mustHave whether it has a gate
 */
public record Requirement(String skill, int level, double weight, boolean mustHave) {
    public Requirement {
        Range.check(!skill.isBlank(), "skill", skill);
        Range.within("level", level, 1, 5);
        Range.positive("weight", weight);
    }

    /** The lowest true level that meets this. */
    public double cut() {
        return level - 0.5;
    }
}
