package io.touchstone.candidate;

import io.touchstone.requisition.Stage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One candidate on one requisition. {@code version} is what a move must name. */
public record Application(
        UUID id,
        long version,
        UUID candidateId,
        String candidateName,
        UUID requisitionId,
        String requisitionTitle,
        Stage stage,
        String source,
        Instant appliedAt,
        Instant inStageSince,
        Optional<Closing> closed) {
    @Override
    public String toString() {
        return "Application[" + id + "]";
    }
}
