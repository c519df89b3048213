package io.touchstone.identity;

/** Why somebody got a one-time link. */
public enum LinkPurpose {
    FIRST_ADMINISTRATOR,
    INVITATION,
    RESET
}
