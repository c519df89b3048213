package io.touchstone.catalogue;

/** One row of a skill matrix: {@code level} on the 0–5 scale is needed, {@code weight} is relative to the other rows. */
public record Requirement(String skill, int level, double weight, boolean mustHave) {
    public Requirement {
        if (level < 1 || level > 5) throw new IllegalArgumentException("level must be 1 to 5, was " + level);
        if (!(weight > 0) || Double.isInfinite(weight))
            throw new IllegalArgumentException("weight must be above zero and finite, was " + weight);
    }
}
