package io.touchstone.interview;

import java.util.Optional;
import java.util.UUID;

/**
 * Scorecards are there, and kept from the viewer.
 *
 * @param ownInterview the scorecard that they submit first; absent when they were taken off the panel
 */
public record Hidden(int cards, Optional<UUID> ownInterview) {}
