package io.touchstone.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.ClosingReason;
import io.touchstone.candidate.Experience;
import io.touchstone.candidate.Link;
import io.touchstone.candidate.PartialDate;
import io.touchstone.requisition.StageGroup;
import io.touchstone.studio.Employment;
import io.touchstone.studio.Salary;
import io.touchstone.studio.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** {@code demo/demo.yaml} as values. Days count back from the day of the first start; what is not there is empty. */
record DemoStory(List<Opening> requisitions, List<Person> candidates) {
    static DemoStory read() {
        try {
            var text = new ClassPathResource("demo/demo.yaml").getContentAsString(StandardCharsets.UTF_8);
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return JsonMapper.builder().build().convertValue(tree, DemoStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Opening(
            String key,
            String template,
            String title,
            String language,
            int openings,
            int openedDaysAgo,
            @Nullable Integer approvedDaysAgo,
            @Nullable Proposal proposal,
            @Nullable Advert advert,
            @Nullable Integer closedDaysAgo) {}

    /** What is told to candidates; without a day of publishing it waits for the hiring manager. */
    record Advert(
            int writtenDaysAgo,
            @Nullable Integer publishedDaysAgo,
            List<String> languages,
            String location,
            Workplace workplace,
            Employment employment,
            int from,
            int to,
            String currency,
            Salary.Period period,
            String contact) {}

    /** A change of the matrix that waits for the hiring manager. */
    record Proposal(String note, Raise raise, String drop) {}

    record Raise(String skill, int level) {}

    record Person(
            String name,
            String email,
            String location,
            String summary,
            List<Link> links,
            List<Part> experiences,
            Applied application,
            @Nullable Self self,
            @Nullable String link,
            @Nullable List<Card> scorecards,
            @Nullable List<Waiting> waiting) {

        CandidateForm form() {
            return new CandidateForm(
                    name,
                    email,
                    "",
                    location,
                    summary,
                    links,
                    experiences.stream().map(Part::read).toList());
        }

        List<Card> cards() {
            return Optional.ofNullable(scorecards).orElse(List.of());
        }

        List<Waiting> open() {
            return Optional.ofNullable(waiting).orElse(List.of());
        }
    }

    record Part(Experience.Kind kind, String title, String organisation, String from, String to, String text) {
        Experience read() {
            return new Experience(
                    kind,
                    title,
                    organisation,
                    PartialDate.of(from).orElse(null),
                    PartialDate.of(to).orElse(null),
                    text,
                    "");
        }
    }

    record Applied(
            String requisition,
            String source,
            int daysAgo,
            StageGroup stage,
            @Nullable Rejected rejected,
            @JsonProperty("withdrew") @Nullable Withdrawn withdrawn) {}

    record Rejected(String skill, String note, int daysAgo) {}

    record Withdrawn(ClosingReason reason, int daysAgo) {}

    /** {@code levels} by skill. */
    record Self(int daysAgo, Map<String, Integer> levels, String where) {}

    /** {@code ratings} by skill: 0–5 or {@code not-observed}. */
    record Card(String interviewer, int daysAgo, String overall, Map<String, Object> ratings, String note) {}

    record Waiting(String interviewer, List<String> skills, int dueInDays) {}
}
