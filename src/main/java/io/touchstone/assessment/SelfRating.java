package io.touchstone.assessment;

import java.util.OptionalInt;

/**
 * What somebody said about themself in one skill, checked by nobody. Without a level they have not done it, or have not
 * answered; {@code where} is the project or job that shows it.
 */
public record SelfRating(String skill, boolean answered, OptionalInt level, String where) {
    @Override
    public String toString() {
        return "SelfRating[" + skill + "]";
    }
}
