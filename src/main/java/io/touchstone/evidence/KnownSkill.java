package io.touchstone.evidence;

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
}
