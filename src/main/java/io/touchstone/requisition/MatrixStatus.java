package io.touchstone.requisition;

public enum MatrixStatus {
    /** Waits for the hiring manager. */
    PROPOSED,
    APPROVED,
    /** The hiring manager wants it otherwise, and said why. */
    SENT_BACK,
    /** A newer version took its place, before or after it was approved. */
    SUPERSEDED
}
