package io.touchstone.identity;

import java.time.Instant;

/** A link as it is shown, once, to be sent to the one person it is for. */
public record OneTimeLink(String address, Instant expiresAt) {
    @Override
    public String toString() {
        return "OneTimeLink[…]";
    }
}
