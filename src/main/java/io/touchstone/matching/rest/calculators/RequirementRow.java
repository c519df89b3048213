package io.touchstone.matching.rest.calculators;

import io.touchstone.api.Required;
import io.touchstone.measure.Requirement;
import io.touchstone.problem.InvalidField;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of a skill matrix as it is sent. Any skill key is accepted. */
record RequirementRow(
        @Nullable String skill,
        @Nullable Double level,
        @Nullable Double weight,
        @Nullable Boolean mustHave) {
    static final int MOST = 1000;

    static List<Requirement> read(@Nullable List<@Nullable RequirementRow> rows) {
        var seen = Required.nothingSeen();
        var requirements = Required.each("requirements", rows, MOST, (path, row) -> row.at(path, seen));
        if (requirements.isEmpty()) throw new InvalidField("requirements", "api.problem.nothing");
        return requirements;
    }

    private Requirement at(String path, Set<String> seen) {
        return new Requirement(
                Required.once(path + ".skill", skill, seen),
                Required.whole(path + ".level", level, 1, 5),
                Required.positive(path + ".weight", weight),
                Required.value(path + ".mustHave", mustHave));
    }
}
