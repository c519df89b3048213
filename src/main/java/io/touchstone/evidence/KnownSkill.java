package io.touchstone.evidence;

import io.touchstone.measure.Normal;
import java.util.List;

/**
 * What is known of one skill: N(mean, variance) in levels and levels², and the pieces it is made of, newest first.
 *
 * @param direct whether somebody saw the person do it
 */
public record KnownSkill(String skill, double mean, double variance, List<Piece> pieces, boolean direct) {
    public KnownSkill {
        pieces = List.copyOf(pieces);
    }

    /** In 9 of 10 cases the true level is not lower. Not clipped to the scale. */
    public double low() {
        return mean - Normal.NINE_OF_TEN * Math.sqrt(variance);
    }

    /** In 9 of 10 cases the true level is not higher. Not clipped to the scale. */
    public double high() {
        return mean + Normal.NINE_OF_TEN * Math.sqrt(variance);
    }
}
