package io.touchstone.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** The smallest sets of templates that reach every required level together, found by trying all subsets. */
record Covers(OptionalInt number, List<List<String>> sets) {
    /** @param slack levels by which a template may fall short */
    static Covers of(List<Requirement> requirements, List<RoleMix.Template> templates, int slack) {
        List<BitSet> reached = templates.stream()
                .map(template -> reached(requirements, template, slack))
                .toList();
        for (int size = 1; size <= templates.size(); size++) {
            List<List<String>> sets = new ArrayList<>();
            for (int subset = 1; subset < 1 << templates.size(); subset++) {
                if (Integer.bitCount(subset) == size && reachesAll(subset, reached, requirements.size())) {
                    sets.add(keys(subset, templates));
                }
            }
            if (!sets.isEmpty()) {
                return new Covers(OptionalInt.of(size), List.copyOf(sets));
            }
        }
        return new Covers(OptionalInt.empty(), List.of());
    }

    private static BitSet reached(List<Requirement> requirements, RoleMix.Template template, int slack) {
        BitSet reached = new BitSet();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            reached.set(i, template.level(requirement.skill()) >= requirement.level() - slack);
        }
        return reached;
    }

    private static boolean reachesAll(int subset, List<BitSet> reached, int requirements) {
        BitSet together = new BitSet();
        for (int i = 0; i < reached.size(); i++) {
            if ((subset >> i & 1) == 1) together.or(reached.get(i));
        }
        return together.cardinality() == requirements;
    }

    private static List<String> keys(int subset, List<RoleMix.Template> templates) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            if ((subset >> i & 1) == 1) keys.add(templates.get(i).key());
        }
        return List.copyOf(keys);
    }
}
