package io.touchstone.candidate;

import java.util.UUID;

public record ApplicationMade(UUID applicationId, UUID candidateId, UUID requisitionId) {}
