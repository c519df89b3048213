package io.touchstone.requisition;

import java.util.UUID;

/** Nobody can be put on it any more. */
public record RequisitionClosed(UUID requisitionId) {}
