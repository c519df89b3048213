package io.touchstone.matching;

import io.touchstone.measure.Gate;

/** A must-have and its gate. {@code probability} that the needed level is met. */
public record MustHave(String skill, Gate gate, double probability) {}
