package io.touchstone.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.touchstone.candidate.Application;
import io.touchstone.evidence.CandidateEvidence;
import io.touchstone.evidence.KnownSkill;
import io.touchstone.measure.Fit;
import io.touchstone.measure.Normal;
import io.touchstone.measure.Profile;
import io.touchstone.measure.ProfileFit;
import io.touchstone.measure.Requirement;
import io.touchstone.requisition.Matrix;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An application with what is known of its person and how that fits the matrix: what ranking and explanation share. */
record Contestant(Application application, CandidateEvidence evidence, ProfileFit fit) {

    /** Best fit first; equal ones in the order given. */
    static List<Contestant> of(
            List<Application> applications, Map<UUID, CandidateEvidence> evidence, Matrix matrix, Normal prior) {
        var byId = applications.stream().collect(toMap(each -> each.id().toString(), each -> each));
        var profiles = applications.stream()
                .map(each -> profile(each, requireNonNull(evidence.get(each.candidateId()))))
                .toList();
        return Fit.of(requirements(matrix), profiles, prior).stream()
                .map(fit -> contestant(requireNonNull(byId.get(fit.id())), evidence, fit))
                .toList();
    }

    Ranked ranked(Optional<Place> place) {
        return new Ranked(
                application,
                place,
                fit.tier(),
                fit.fit(),
                fit.fitSd(),
                fit.mustHaveProbability(),
                mustHaves(),
                Known.of(evidence),
                evidence.withheld());
    }

    static Normal belief(KnownSkill skill) {
        return new Normal(skill.mean(), skill.variance());
    }

    private List<MustHave> mustHaves() {
        return fit.skills().stream()
                .flatMap(skill ->
                        skill.gate().stream().map(gate -> new MustHave(skill.skill(), gate, skill.probabilityMet())))
                .toList();
    }

    private static Contestant contestant(
            Application application, Map<UUID, CandidateEvidence> evidence, ProfileFit fit) {
        return new Contestant(application, requireNonNull(evidence.get(application.candidateId())), fit);
    }

    private static Profile profile(Application application, CandidateEvidence evidence) {
        var beliefs = evidence.skills().values().stream().collect(toMap(KnownSkill::skill, Contestant::belief));
        return new Profile(application.id().toString(), beliefs, evidence.anythingDirect());
    }

    private static List<Requirement> requirements(Matrix matrix) {
        return matrix.rows().stream()
                .map(row -> new Requirement(row.skill(), row.level(), row.weight(), row.mustHave()))
                .toList();
    }
}
