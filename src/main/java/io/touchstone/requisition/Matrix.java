package io.touchstone.requisition;

import io.touchstone.catalogue.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a requisition asks for. Versions are never edited: a change is the next number, proposed by one
 * person and decided by the hiring manager. {@code note} is what the last of them said.
 */
public record Matrix(
        UUID requisitionId,
        int number,
        MatrixStatus status,
        List<Requirement> rows,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        String note) {

    public Matrix {
        rows = List.copyOf(rows);
    }

    public boolean approved() {
        return status == MatrixStatus.APPROVED;
    }
}
