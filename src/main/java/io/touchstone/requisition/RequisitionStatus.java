package io.touchstone.requisition;

public enum RequisitionStatus {
    OPEN,
    CLOSED
}
