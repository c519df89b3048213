package io.touchstone.matching;

import io.touchstone.measure.Fit;
import io.touchstone.measure.ProfileFit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of people in their order. Neighbours of one tier are tied where the upper one is truly above with a probability
 * under .6, and too close to call where it is under .75. Whoever nothing direct is known of has no place.
 */
final class Places {
    private static final double TIED_BELOW = 0.60;
    private static final double CLOSE_BELOW = 0.75;

    private Places() {}

    /**
     * By the ids of the fits.
     *
     * @param ordered by tier, then by fit, best first
     */
    static Map<String, Place> of(List<ProfileFit> ordered) {
        var placed = ordered.stream()
                .filter(fit -> fit.tier() != ProfileFit.NOT_ENOUGH_KNOWN)
                .toList();
        var places = new LinkedHashMap<String, Place>();
        int above = 0;
        for (var tie : ties(placed)) {
            for (int i = 0; i < tie.size(); i++) {
                places.put(tie.get(i).id(), place(placed, above, tie.size(), i));
            }
            above += tie.size();
        }
        return places;
    }

    private static List<List<ProfileFit>> ties(List<ProfileFit> placed) {
        var ties = new ArrayList<List<ProfileFit>>();
        for (int i = 0; i < placed.size(); i++) {
            if (i == 0 || !within(TIED_BELOW, placed.get(i - 1), placed.get(i))) {
                ties.add(new ArrayList<>());
            }
            ties.getLast().add(placed.get(i));
        }
        return ties;
    }

    private static Place place(List<ProfileFit> placed, int above, int tied, int inTie) {
        boolean last = inTie == tied - 1;
        return new Place(above + 1, above + tied, last ? Math.max(tied - 1, closeAbove(placed, above + inTie)) : 0);
    }

    private static int closeAbove(List<ProfileFit> placed, int index) {
        int close = 0;
        while (close < index && within(CLOSE_BELOW, placed.get(index - close - 1), placed.get(index))) {
            close++;
        }
        return close;
    }

    private static boolean within(double bound, ProfileFit upper, ProfileFit lower) {
        return upper.tier() == lower.tier() && Fit.probabilityAbove(upper, lower) < bound;
    }
}
