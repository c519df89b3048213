package io.touchstone.assessment;

import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.Secret;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody who was invited: made by whoever is signed in, a recruiter. */
@Component
public class Invited {
    private final Candidates candidates;
    private final Applications applications;
    private final Requisitions requisitions;
    private final InvitationSeed seed;
    private final Visits visits;

    Invited(
            Candidates candidates,
            Applications applications,
            Requisitions requisitions,
            InvitationSeed seed,
            Visits visits) {
        this.candidates = candidates;
        this.applications = applications;
        this.requisitions = requisitions;
        this.seed = seed;
        this.visits = visits;
    }

    public record Person(UUID candidate, UUID application, UUID invitation, Secret link) {}

    public UUID apply(UUID candidate) {
        var requisition = requisitions.open(new NewRequisition("ai-native", "AI-native, Assistants", "en", 1, null));
        return applications.apply(candidate, requisition, "Recommended by a colleague");
    }

    public Person anybody() {
        var candidate = candidates.add(CandidateForm.of("Mei Okafor", ""));
        var application = apply(candidate);
        var link = Secret.random();
        return new Person(candidate, application, seed.invite(application, link).id(), link);
    }

    /** The secret of a browser that followed the link. */
    public String visit(Person person) {
        return visits.begin(person.link().text()).orElseThrow().secret().text();
    }
}
