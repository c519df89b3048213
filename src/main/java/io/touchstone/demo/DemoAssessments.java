package io.touchstone.demo;

import io.touchstone.assessment.Assessments;
import io.touchstone.assessment.Change;
import io.touchstone.assessment.InvitationSeed;
import io.touchstone.assessment.Saving;
import io.touchstone.assessment.Visits;
import io.touchstone.demo.DemoStory.Person;
import io.touchstone.demo.DemoStory.Self;
import io.touchstone.identity.Secret;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets the demo's candidates assess themselves, each by a link of their own; two links are left for the visitor. */
@Component
@Profile("demo")
class DemoAssessments {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DemoPeople people;
    private final DemoClock clock;
    private final InvitationSeed links;
    private final Visits visits;
    private final Assessments assessments;

    DemoAssessments(DemoPeople people, DemoClock clock, InvitationSeed links, Visits visits, Assessments assessments) {
        this.people = people;
        this.clock = clock;
        this.links = links;
        this.visits = visits;
        this.assessments = assessments;
    }

    void take(Person person, UUID application) {
        if (person.self() instanceof Self self) {
            var secret = Secret.random();
            invite(application, secret, self.daysAgo() + 1);
            clock.daysAgo(self.daysAgo(), () -> answer(secret, self));
        }
        if (person.link() instanceof String language) {
            invite(application, DemoCandidateLinks.secret(language), 0);
        }
    }

    private void invite(UUID application, Secret secret, int daysAgo) {
        people.as(
                "recruiter",
                () -> clock.daysAgo(daysAgo, () -> {
                    links.invite(application, secret);
                }));
    }

    private void answer(Secret link, Self self) {
        var visit = visits.begin(link.text()).orElseThrow().secret().text();
        var assessment = assessments.open(visit).orElseThrow().id();
        save(visit, assessment, "notice", true);
        save(visit, assessment, "choice.pool", true);
        self.levels().forEach((skill, level) -> {
            save(visit, assessment, "level." + skill, level);
            save(visit, assessment, "where." + skill, self.where());
        });
        assessments.submit(visit);
    }

    private void save(String visit, UUID assessment, String field, Object value) {
        var change = new Change(field, JSON.valueToTree(value), 0, UUID.randomUUID());
        if (!(assessments.save(visit, assessment, change) instanceof Saving.Saved)) {
            throw new IllegalStateException("not saved: " + field);
        }
    }
}
