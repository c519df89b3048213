package io.touchstone.matching.rest.calculators;

import io.touchstone.api.Required;
import io.touchstone.evidence.Calibrations;
import io.touchstone.measure.Fit;
import io.touchstone.measure.Gate;
import io.touchstone.measure.NextEvidence;
import io.touchstone.measure.Normal;
import io.touchstone.measure.Posterior;
import io.touchstone.measure.Profile;
import io.touchstone.measure.ProfileFit;
import io.touchstone.measure.Requirement;
import io.touchstone.measure.SkillFit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evidence to belief, belief to fit, and what to ask next. */
@RestController
@RequestMapping("/api/v1/measure")
class MeasureCalls {
    private final Calibrations calibrations;

    MeasureCalls(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    record PosteriorAnswer(double mean, double variance, List<Double> contributions) {}

    @PostMapping("posterior")
    PosteriorAnswer posterior(@RequestBody PosteriorRequest request) {
        var prior = request.beforehand();
        var pieces = request.pieces();
        var correlation = request.correlation();
        var result = Computed.of("evidence", () -> Posterior.of(prior, pieces, correlation));
        return new PosteriorAnswer(result.normal().mean(), result.normal().variance(), result.contributions());
    }

    record FitRequest(
            @Nullable List<@Nullable RequirementRow> requirements,
            @Nullable List<@Nullable ProfileRow> profiles) {}

    record FitAnswer(List<ProfileAnswer> profiles, List<Pair> pairs) {}

    record ProfileAnswer(
            String id,
            double fit,
            double fitSd,
            double mustHaveProbability,
            double expectedRank,
            int tier,
            List<SkillAnswer> skills) {
        static ProfileAnswer of(ProfileFit fit) {
            return new ProfileAnswer(
                    fit.id(),
                    fit.fit(),
                    fit.fitSd(),
                    fit.mustHaveProbability(),
                    fit.expectedRank(),
                    fit.tier(),
                    fit.skills().stream().map(SkillAnswer::of).toList());
        }
    }

    record SkillAnswer(
            String skill,
            boolean known,
            double coverage,
            double probabilityMet,
            Optional<String> gate,
            double contribution) {
        static SkillAnswer of(SkillFit fit) {
            return new SkillAnswer(
                    fit.skill(),
                    fit.known(),
                    fit.coverage(),
                    fit.probabilityMet(),
                    fit.gate().map(Gate::name).map(name -> name.toLowerCase(Locale.ROOT)),
                    fit.contribution());
        }
    }

    record Pair(String a, String b, double probabilityAAboveB) {}

    @PostMapping("fit")
    FitAnswer fit(@RequestBody FitRequest request) {
        var requirements = RequirementRow.read(request.requirements());
        var profiles = ProfileRow.read(request.profiles(), requirements);
        var fits = fits(requirements, profiles);
        var pairs = IntStream.range(1, fits.size())
                .mapToObj(i -> new Pair(
                        fits.get(i - 1).id(), fits.get(i).id(), Fit.probabilityAbove(fits.get(i - 1), fits.get(i))))
                .toList();
        return new FitAnswer(fits.stream().map(ProfileAnswer::of).toList(), pairs);
    }

    record NextRequest(@Nullable List<@Nullable AskedRow> skills) {}

    record AskedRow(
            @Nullable String skill,
            @Nullable Double mean,
            @Nullable Double variance,
            @Nullable Double cut,
            @Nullable Double errorVariance,
            @Nullable Double minutes,
            @Nullable Double weight) {
        private NextEvidence.Asked at(String path, Set<String> seen) {
            return new NextEvidence.Asked(
                    Required.once(path + ".skill", skill, seen),
                    new Normal(Required.value(path + ".mean", mean), Required.positive(path + ".variance", variance)),
                    Required.value(path + ".cut", cut),
                    Required.positive(path + ".errorVariance", errorVariance),
                    Required.positive(path + ".minutes", minutes),
                    weight == null ? 1 : Required.positive(path + ".weight", weight));
        }
    }

    @PostMapping("next-evidence")
    List<NextEvidence.Value> nextEvidence(@RequestBody NextRequest request) {
        var seen = Required.nothingSeen();
        var asked = Required.each("skills", request.skills(), RequirementRow.MOST, (path, row) -> row.at(path, seen));
        return Computed.of("skills", () -> NextEvidence.rank(asked));
    }

    private List<ProfileFit> fits(List<Requirement> requirements, List<Profile> profiles) {
        var prior = calibrations.current().prior();
        return Computed.of("profiles", () -> Fit.of(requirements, profiles, prior));
    }
}
