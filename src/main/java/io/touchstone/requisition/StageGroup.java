package io.touchstone.requisition;

/** The fixed groups of stages: a stage may be called anything, its group says what it means to reports. */
public enum StageGroup {
    APPLIED,
    REVIEW,
    INTERVIEW,
    DECISION,
    OFFER,
    HIRED,
    CLOSED;

    /** Somebody here is still in the process. */
    public boolean inProcess() {
        return this != HIRED && this != CLOSED;
    }
}
