package io.touchstone.interview;

import java.time.Instant;
import java.util.Optional;

/** That somebody has submitted may be known to all; what they wrote may not. */
public record PanelMember(Interview interview, Optional<Instant> submittedAt, boolean openedEarly) {}
