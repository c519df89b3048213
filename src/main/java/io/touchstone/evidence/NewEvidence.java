package io.touchstone.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One observation of one skill, to be written down.
 *
 * @param level on the source's scale; absent only in a correction: then it withdraws the record it corrects
 * @param observedOn when the person showed it: résumé evidence dates from the end of the experience it names
 * @param group evidence of one group is not counted as independent: the ratings of one interview. What a person says about
 *     themself is one group whatever stands here
 * @param corrects the record that this one replaces; same candidate, same skill
 */
public record NewEvidence(
        UUID candidateId,
        String skill,
        Source source,
        Optional<Double> level,
        LocalDate observedOn,
        String group,
        Origin origin,
        Optional<UUID> applicationId,
        Optional<UUID> corrects) {
    private static final String SAID_BY_THEMSELF = "self";

    public NewEvidence {
        if (skill.isBlank()) throw new IllegalArgumentException("evidence is about a skill");
        if (group.isBlank()) throw new IllegalArgumentException("evidence has a group");
        if (level.isEmpty() && corrects.isEmpty()) {
            throw new IllegalArgumentException("only a correction may lack a level");
        }
        level.ifPresent(y -> {
            if (!(y >= source.lowest() && y <= source.highest())) {
                throw new IllegalArgumentException(
                        "level of %s must be %s to %s, was %s".formatted(source, source.lowest(), source.highest(), y));
            }
        });
        if (saidByThemself(source)) group = SAID_BY_THEMSELF;
    }

    private static boolean saidByThemself(Source source) {
        return !source.validated();
    }
}
