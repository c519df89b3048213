package io.touchstone.matching.rest.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.measure.Requirement;
import io.touchstone.measure.RoleMix;
import io.touchstone.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The line between one job and several, drawn on the catalogue's own levels. */
class OwnTemplatesTest extends ServiceTest {
    @Autowired
    Catalogue catalogue;

    @Test
    void flagsNoneOfTheFiveAndAllPairsAndTriples() {
        var all = catalogue.templates();
        assertThat(all).hasSize(5);
        int sets = 0;
        for (int subset = 1; subset < 1 << all.size(); subset++) {
            var together = new ArrayList<RoleTemplate>();
            for (int i = 0; i < all.size(); i++) {
                if ((subset >> i & 1) == 1) together.add(all.get(i));
            }
            if (together.size() > 3) continue;
            sets++;

            var mix = RoleMix.of(
                    union(together), all.stream().map(OwnTemplatesTest::levels).toList());

            var names = together.stream().map(RoleTemplate::key).toList();
            assertThat(mix.overloaded()).as("%s", names).isEqualTo(together.size() > 1);
            if (together.size() == 1)
                assertThat(mix.coverNumber()).as("%s", names).hasValue(1);
        }
        assertThat(sets).isEqualTo(5 + 10 + 10);
    }

    /** Asks for everything that any of them asks for: the highest level, a must-have where one of them has it as such. */
    private static List<Requirement> union(List<RoleTemplate> templates) {
        var rows = new TreeMap<String, Requirement>();
        for (var template : templates) {
            for (var row : template.requirements()) {
                rows.merge(
                        row.skill(),
                        new Requirement(row.skill(), row.level(), row.weight(), row.mustHave()),
                        (a, b) -> new Requirement(
                                a.skill(),
                                Math.max(a.level(), b.level()),
                                Math.max(a.weight(), b.weight()),
                                a.mustHave() || b.mustHave()));
            }
        }
        return List.copyOf(rows.values());
    }

    private static RoleMix.Template levels(RoleTemplate template) {
        return new RoleMix.Template(
                template.key(),
                template.requirements().stream().collect(Collectors.toMap(row -> row.skill(), row -> row.level())));
    }
}
