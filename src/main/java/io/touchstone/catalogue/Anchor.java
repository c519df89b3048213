package io.touchstone.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What an observer sees or hears at one level of a skill, or in an answer at that level. */
public record Anchor(int level, @JsonUnwrapped Text text) {
    public Anchor {
        if (level < 0 || level > 5) throw new IllegalArgumentException("level must be 0 to 5, was " + level);
    }
}
