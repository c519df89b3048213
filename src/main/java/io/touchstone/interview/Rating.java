package io.touchstone.interview;

import java.util.Optional;

/** {@code level} is absent when the skill was not observed. */
public record Rating(String skill, Optional<Integer> level, String note) {
    @Override
    public String toString() {
        return "Rating[" + skill + "]";
    }
}
