package io.touchstone.interview;

import java.time.Instant;
import java.util.Optional;

/** One of the viewer's own interviews, as their list shows it. */
public record InterviewRow(
        Interview interview, String candidateName, String requisitionTitle, Optional<Instant> submittedAt) {
    @Override
    public String toString() {
        return "InterviewRow[" + interview.id() + "]";
    }
}
