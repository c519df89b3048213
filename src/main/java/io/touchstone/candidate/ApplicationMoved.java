package io.touchstone.candidate;

import io.touchstone.requisition.StageGroup;
import java.util.UUID;

/** Also when the process ended: then {@code to} is HIRED or CLOSED. */
public record ApplicationMoved(
        UUID applicationId, UUID candidateId, UUID requisitionId, StageGroup from, StageGroup to) {}
