package io.touchstone.requisition;

import io.touchstone.problem.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A requisition as it is read. {@code version} is what an edit must name; {@code recruiter} opened it. */
public record Requisition(
        UUID id,
        long version,
        String title,
        String template,
        int templateVersion,
        String language,
        int openings,
        RequisitionStatus status,
        UUID recruiter,
        @Nullable UUID hiringManager,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return status == RequisitionStatus.OPEN;
    }

    /** @throws Refused if it is closed */
    public void refuseClosed() {
        if (!isOpen()) throw new Refused("requisition.problem.closed");
    }
}
