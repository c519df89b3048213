package io.touchstone.candidate;

import io.touchstone.requisition.Stage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One step of an application's way; the first has no {@code from}. */
public record StageMove(
        UUID id, UUID applicationId, Optional<Stage> from, Stage to, UUID by, Instant at, Optional<Closing> closing) {}
