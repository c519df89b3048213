package io.touchstone.demo;

import io.touchstone.demo.DemoStory.Advert;
import io.touchstone.demo.DemoStory.Opening;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.Language;
import io.touchstone.studio.PostingFacts;
import io.touchstone.studio.Postings;
import io.touchstone.studio.Salary;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Describes the demo's positions, and publishes those that the hiring manager approved. */
@Component
@Profile("demo")
class DemoPostings {
    private final DemoPeople people;
    private final DemoClock clock;
    private final JobDescriptions descriptions;
    private final Postings postings;

    DemoPostings(DemoPeople people, DemoClock clock, JobDescriptions descriptions, Postings postings) {
        this.people = people;
        this.clock = clock;
        this.descriptions = descriptions;
        this.postings = postings;
    }

    void describe(Opening opening, UUID requisition) {
        if (opening.advert() instanceof Advert advert) {
            people.as("recruiter", () -> clock.daysAgo(advert.writtenDaysAgo(), () -> write(advert, requisition)));
            if (advert.publishedDaysAgo() instanceof Integer days) {
                people.as("manager", () -> clock.daysAgo(days, () -> approve(advert, requisition)));
                people.as("recruiter", () -> clock.daysAgo(days, () -> postings.publish(requisition)));
            }
        }
    }

    private void write(Advert advert, UUID requisition) {
        var salary = new Salary(advert.from(), advert.to(), Currency.getInstance(advert.currency()), advert.period());
        postings.tell(
                requisition,
                Optional.empty(),
                new PostingFacts(
                        advert.location(),
                        advert.workplace(),
                        advert.employment(),
                        Optional.of(salary),
                        advert.contact()));
        for (var code : advert.languages()) {
            descriptions.write(requisition, Language.of(code));
            descriptions.propose(requisition, Language.of(code));
        }
    }

    private void approve(Advert advert, UUID requisition) {
        advert.languages().forEach(code -> {
            var language = Language.of(code);
            var newest = descriptions.versions(requisition, language).getFirst();
            descriptions.approve(requisition, language, newest.number());
        });
    }
}
