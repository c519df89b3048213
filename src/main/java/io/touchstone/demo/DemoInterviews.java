package io.touchstone.demo;

import io.touchstone.demo.DemoStory.Card;
import io.touchstone.demo.DemoStory.Person;
import io.touchstone.demo.DemoStory.Waiting;
import io.touchstone.interview.Panels;
import io.touchstone.interview.Plan;
import io.touchstone.interview.Scorecards;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds the demo's interviews: the recruiter assigns, the interviewers score and submit; some have still to. */
@Component
@Profile("demo")
class DemoInterviews {
    private static final int DAYS_FROM_ASSIGNMENT_TO_SCORECARD = 3;
    private static final int DAYS_SINCE_THE_LAST_ASSIGNMENTS = 2;

    private final DemoPeople people;
    private final DemoClock clock;
    private final Panels panels;
    private final Scorecards scorecards;

    DemoInterviews(DemoPeople people, DemoClock clock, Panels panels, Scorecards scorecards) {
        this.people = people;
        this.clock = clock;
        this.panels = panels;
        this.scorecards = scorecards;
    }

    void hold(Person person, UUID application) {
        person.cards().forEach(card -> score(card, application));
        person.open().forEach(waiting -> assign(waiting, application));
    }

    private void score(Card card, UUID application) {
        var due = today().minusDays(card.daysAgo());
        var interview = assign(
                application,
                card.interviewer(),
                card.ratings().keySet(),
                due,
                card.daysAgo() + DAYS_FROM_ASSIGNMENT_TO_SCORECARD);
        people.as(
                card.interviewer(),
                () -> clock.daysAgo(card.daysAgo(), () -> {
                    card.ratings().forEach((skill, rating) -> {
                        save(interview, "rating." + skill, rating);
                        if (rating instanceof Integer) save(interview, "note." + skill, card.note());
                    });
                    save(interview, "overall", card.overall());
                    save(interview, "note.overall", card.note());
                    scorecards.submit(interview);
                }));
    }

    private void assign(Waiting waiting, UUID application) {
        var due = today().plusDays(waiting.dueInDays());
        assign(application, waiting.interviewer(), Set.copyOf(waiting.skills()), due, DAYS_SINCE_THE_LAST_ASSIGNMENTS);
    }

    private UUID assign(UUID application, String interviewer, Set<String> skills, LocalDate due, int daysAgo) {
        return people.as(
                "recruiter",
                () -> clock.daysAgo(
                        daysAgo, () -> panels.assign(application, people.id(interviewer), skills, Plan.due(due))));
    }

    private void save(UUID interview, String field, Object value) {
        scorecards.save(interview, field, value, 0, UUID.randomUUID());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
