package io.touchstone.candidate;

/** Who ended the process. Reports count these three apart. */
public enum ClosingType {
    WE_DECLINED,
    THEY_DECLINED,
    OTHER
}
