package io.touchstone.requisition;

import java.util.UUID;

public record RequisitionOpened(UUID requisitionId) {}
