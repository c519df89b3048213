package io.touchstone.matching.rest.calculators;

import io.touchstone.api.Required;
import io.touchstone.measure.Normal;
import io.touchstone.measure.Profile;
import io.touchstone.measure.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is believed about one person, as it is sent. */
record ProfileRow(@Nullable String id, @Nullable List<@Nullable SkillRow> skills) {
    static final int MOST = 2000;

    record SkillRow(
            @Nullable String skill,
            @Nullable Double mean,
            @Nullable Double variance) {
        private Map.Entry<String, Normal> at(String path, Set<String> seen) {
            return Map.entry(
                    Required.once(path + ".skill", skill, seen),
                    new Normal(Required.value(path + ".mean", mean), Required.positive(path + ".variance", variance)));
        }
    }

    /** Somebody counts as known when any of the required skills is given. */
    static List<Profile> read(@Nullable List<@Nullable ProfileRow> rows, List<Requirement> requirements) {
        var required = requirements.stream().map(Requirement::skill).toList();
        var seen = Required.nothingSeen();
        return Required.each("profiles", rows, MOST, (path, row) -> row.at(path, seen, required));
    }

    private Profile at(String path, Set<String> seen, List<String> required) {
        var key = Required.once(path + ".id", id, seen);
        var beliefs = beliefs(path + ".skills");
        return new Profile(key, beliefs, required.stream().anyMatch(beliefs::containsKey));
    }

    private Map<String, Normal> beliefs(String path) {
        var seen = Required.nothingSeen();
        var beliefs = new HashMap<String, Normal>();
        for (var row : Required.each(path, skills, Integer.MAX_VALUE, (at, each) -> each.at(at, seen))) {
            beliefs.put(row.getKey(), row.getValue());
        }
        return beliefs;
    }
}
