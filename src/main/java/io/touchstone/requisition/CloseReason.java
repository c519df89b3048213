package io.touchstone.requisition;

/** Why nobody is looked for any more. */
public enum CloseReason {
    FILLED,
    CANCELLED,
    ON_HOLD,
    OTHER
}
