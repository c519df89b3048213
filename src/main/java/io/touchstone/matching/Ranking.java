package io.touchstone.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The people of a requisition by what is known of them, with what the numbers were made with.
 *
 * @param asOf evidence counts as old as it is on this day, 00:00 UTC
 * @param calibration the version that evidence was read with; {@code designDefaults} where nobody's data stands behind it
 * @param people by tier, then by fit; those of whom not enough is known last, in the order of application
 */
public record Ranking(
        LocalDate asOf,
        int matrixVersion,
        boolean matrixApproved,
        int calibration,
        boolean designDefaults,
        List<Ranked> people) {
    public Ranking {
        people = List.copyOf(people);
    }

    /** Whether the viewer sees less than there is. */
    public boolean withheld() {
        return people.stream().anyMatch(Ranked::withheld);
    }

    public Optional<Ranked> find(UUID applicationId) {
        return people.stream()
                .filter(person -> person.applicationId().equals(applicationId))
                .findFirst();
    }
}
