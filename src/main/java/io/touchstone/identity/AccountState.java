package io.touchstone.identity;

/** Whether somebody can sign in. */
public enum AccountState {
    /** Has a link, and no password yet. */
    INVITED,
    ACTIVE,
    DEACTIVATED
}
