package io.touchstone.identity.internal;

/** The portal can't start on this database; the message says why and what to do. */
class StartRefused extends RuntimeException {
    StartRefused(String sentence) {
        super(sentence);
    }
}
