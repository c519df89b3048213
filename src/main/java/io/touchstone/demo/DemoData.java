package io.touchstone.demo;

import static java.util.Objects.requireNonNull;

import io.touchstone.demo.DemoStory.Opening;
import io.touchstone.identity.DemoStep;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the demo's story from its beginning to today. */
@Component
@Profile("demo")
class DemoData implements DemoStep {
    private final DemoHiring hiring;
    private final DemoPostings postings;
    private final DemoInterviews interviews;
    private final DemoAssessments assessments;

    DemoData(DemoHiring hiring, DemoPostings postings, DemoInterviews interviews, DemoAssessments assessments) {
        this.hiring = hiring;
        this.postings = postings;
        this.interviews = interviews;
        this.assessments = assessments;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void seed() {
        var story = DemoStory.read();
        Map<String, UUID> requisitions = new HashMap<>();
        for (var opening : story.requisitions()) {
            var requisition = hiring.open(opening);
            requisitions.put(opening.key(), requisition);
            postings.describe(opening, requisition);
        }
        for (var person : story.candidates()) {
            var application = hiring.apply(
                    person, requisition(requisitions, person.application().requisition()));
            assessments.take(person, application);
            interviews.hold(person, application);
            hiring.lead(person.application(), application);
        }
        for (Opening opening : story.requisitions()) {
            hiring.close(opening, requisition(requisitions, opening.key()));
        }
    }

    private static UUID requisition(Map<String, UUID> requisitions, String key) {
        return requireNonNull(requisitions.get(key), key);
    }
}
