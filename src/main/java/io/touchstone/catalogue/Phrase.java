package io.touchstone.catalogue;

/** Words by which a skill is recognised. {@code strength} is what they claim: 1 having heard of it, 2 having done it, 3 having led it. */
public record Phrase(String text, int strength) {
    public Phrase {
        if (text.isBlank()) throw new IllegalArgumentException("a phrase has words");
        if (strength < 1 || strength > 3)
            throw new IllegalArgumentException("strength must be 1 to 3, was " + strength);
    }
}
