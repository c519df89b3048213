package io.touchstone.requisition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A requisition in a list, with the people in each of its stages that has any. */
public record RequisitionRow(
        UUID id,
        String title,
        String template,
        String language,
        int openings,
        RequisitionStatus status,
        UUID recruiter,
        @Nullable UUID hiringManager,
        Instant openedAt,
        @Nullable Instant closedAt,
        MatrixState matrix,
        List<StageCount> people) {

    public record StageCount(Stage stage, int people) {}

    /** {@code inForce} is the version that counts; {@code newest} tells whether something waits. */
    public record MatrixState(int inForce, boolean approved, MatrixStatus newest, int newestNumber) {}
}
