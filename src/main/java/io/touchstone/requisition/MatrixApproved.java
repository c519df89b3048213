package io.touchstone.requisition;

import java.util.UUID;

/** From now on this version is what candidates are compared with. */
public record MatrixApproved(UUID requisitionId, int number) {}
