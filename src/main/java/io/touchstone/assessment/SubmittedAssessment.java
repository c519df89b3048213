package io.touchstone.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a candidate sent in for an application. Nobody checked it. */
public record SubmittedAssessment(UUID id, Instant submittedAt, int matrixVersion, List<SelfRating> said) {
    public SubmittedAssessment {
        said = List.copyOf(said);
    }
}
