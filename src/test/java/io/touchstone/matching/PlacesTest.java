package io.touchstone.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.measure.ProfileFit;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void whoCanBeToldApartStandsAlone() {
        var places = Places.of(List.of(fit("a", 90, 1, 1), fit("b", 70, 1, 1)));

        assertThat(places).containsEntry("a", new Place(1, 1, 0)).containsEntry("b", new Place(2, 2, 0));
    }

    @Test
    void whoCantBeToldApartSharesThePlacesAndTheLastOfThemSaysSo() {
        var places =
                Places.of(List.of(fit("a", 78, 4, 1), fit("b", 77.5, 4, 1), fit("c", 77, 4, 1), fit("d", 40, 4, 1)));

        assertThat(places)
                .containsEntry("a", new Place(1, 3, 0))
                .containsEntry("b", new Place(1, 3, 0))
                .containsEntry("c", new Place(1, 3, 2))
                .containsEntry("d", new Place(4, 4, 0));
    }

    /** Φ(2.4 / √(4² + 4²)) = .664 */
    @Test
    void aProbabilityBelowThreeQuartersIsTooCloseToCallThoughNotTied() {
        var places = Places.of(List.of(fit("a", 80, 4, 1), fit("b", 77.6, 4, 1)));

        assertThat(places).containsEntry("b", new Place(2, 2, 1));
    }

    @Test
    void tiersAreNotCompared() {
        var places = Places.of(List.of(fit("a", 70, 4, 1), fit("b", 70, 4, 2), fit("c", 70, 4, 3)));

        assertThat(places.values()).containsExactly(new Place(1, 1, 0), new Place(2, 2, 0), new Place(3, 3, 0));
    }

    @Test
    void whoeverNothingDirectIsKnownOfHasNone() {
        var places = Places.of(List.of(fit("a", 50, 4, 3), fit("b", 70, 9, 4)));

        assertThat(places).containsOnlyKeys("a");
    }

    private static ProfileFit fit(String id, double fit, double sd, int tier) {
        return new ProfileFit(id, fit, sd, .5, 1, tier, List.of());
    }
}
