package io.touchstone.interview;

/** A skill that an interviewer looks at. {@code level} is what the requisition needs, 0 where it does not ask for it. */
public record CoveredSkill(String skill, int level, boolean mustHave) {}
