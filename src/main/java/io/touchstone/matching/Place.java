package io.touchstone.matching;

/**
 * Where somebody stands, counted from 1. Those who can't be told apart share the places {@code first} to {@code last}.
 *
 * @param closeTo how many directly above, in the same tier, are too close to call: on the last of a tie, and on whoever is not
 *     tied
 */
public record Place(int first, int last, int closeTo) {
    public Place {
        if (first < 1 || last < first) throw new IllegalArgumentException("places " + first + " to " + last);
    }

    public boolean tied() {
        return last > first;
    }
}
