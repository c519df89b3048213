package io.touchstone.matching.rest.calculators;

import io.touchstone.api.Required;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.evidence.Calibrations;
import io.touchstone.measure.Relaxations;
import io.touchstone.measure.Requirement;
import io.touchstone.measure.RoleMix;
import io.touchstone.problem.InvalidField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a role asks for: its price in people, and whether it is one job. */
@RestController
@RequestMapping("/api/v1/measure")
class RoleCalls {
    private final Calibrations calibrations;
    private final Catalogue catalogue;

    RoleCalls(Calibrations calibrations, Catalogue catalogue) {
        this.calibrations = calibrations;
        this.catalogue = catalogue;
    }

    record RelaxationsRequest(
            @Nullable List<@Nullable RequirementRow> requirements,
            @Nullable List<@Nullable ProfileRow> profiles) {}

    record RelaxationsAnswer(
            int qualified, double expectedQualified, List<Relaxation> relaxations, List<Blame> blame) {}

    record Relaxation(List<Change> changes, int qualified) {
        static Relaxation of(Relaxations.Relaxation it) {
            return new Relaxation(
                    it.changes().stream()
                            .map(change -> new Change(change.skill(), lower(change.action())))
                            .toList(),
                    it.qualified());
        }
    }

    record Change(String skill, String action) {}

    record Blame(String skill, double value) {}

    @PostMapping("relaxations")
    RelaxationsAnswer relaxations(@RequestBody RelaxationsRequest request) {
        var requirements = RequirementRow.read(request.requirements());
        if (requirements.stream().filter(Requirement::mustHave).count() > Relaxations.MOST_MUST_HAVES) {
            throw new InvalidField("requirements", "api.problem.atMost", Relaxations.MOST_MUST_HAVES);
        }
        var profiles = ProfileRow.read(request.profiles(), requirements);
        if (profiles.isEmpty()) return new RelaxationsAnswer(0, 0, List.of(), List.of());
        var prior = calibrations.current().prior();
        var result = Computed.of("profiles", () -> Relaxations.of(requirements, profiles, prior));
        return new RelaxationsAnswer(
                result.qualified(),
                result.expectedQualified(),
                result.relaxations().stream().map(Relaxation::of).toList(),
                result.blame().entrySet().stream()
                        .map(blame -> new Blame(blame.getKey(), blame.getValue()))
                        .toList());
    }

    record RoleMixRequest(
            @Nullable List<@Nullable RequirementRow> requirements,
            @Nullable List<@Nullable TemplateRow> templates) {}

    record TemplateRow(@Nullable String key, @Nullable Map<String, @Nullable Double> levels) {
        private RoleMix.Template at(String path, Set<String> seen) {
            var name = Required.once(path + ".key", key, seen);
            var read = new HashMap<String, Integer>();
            Required.value(path + ".levels", levels)
                    .forEach((skill, level) -> read.put(skill, Required.whole(path + ".levels." + skill, level, 1, 5)));
            return new RoleMix.Template(name, read);
        }
    }

    record RoleMixAnswer(
            Optional<Integer> coverNumber,
            Optional<Integer> coverNumberWithSlack,
            List<List<String>> covers,
            List<Coverage> coverage,
            List<Share> shares,
            boolean overloaded,
            List<String> reasons) {}

    record Coverage(String template, double coverage) {}

    record Share(String template, double share) {}

    @PostMapping("role-mix")
    RoleMixAnswer roleMix(@RequestBody RoleMixRequest request) {
        var requirements = RequirementRow.read(request.requirements());
        var templates = request.templates() == null ? ours() : templates(request.templates());
        var mix = Computed.of("requirements", () -> RoleMix.of(requirements, templates));
        return new RoleMixAnswer(
                boxed(mix.coverNumber()),
                boxed(mix.coverNumberWithSlack()),
                mix.covers(),
                mix.coverage().entrySet().stream()
                        .map(it -> new Coverage(it.getKey(), it.getValue()))
                        .toList(),
                mix.shares().entrySet().stream()
                        .map(it -> new Share(it.getKey(), it.getValue()))
                        .toList(),
                mix.overloaded(),
                mix.reasons().stream().map(RoleCalls::lower).toList());
    }

    private static List<RoleMix.Template> templates(List<@Nullable TemplateRow> rows) {
        var seen = Required.nothingSeen();
        return Required.each("templates", rows, RoleMix.MOST_TEMPLATES, (path, row) -> row.at(path, seen));
    }

    private List<RoleMix.Template> ours() {
        return catalogue.templates().stream().map(RoleCalls::levels).toList();
    }

    private static RoleMix.Template levels(RoleTemplate template) {
        return new RoleMix.Template(
                template.key(),
                template.requirements().stream().collect(Collectors.toMap(row -> row.skill(), row -> row.level())));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** MANY_MUST_HAVES is many-must-haves in JSON. */
    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
