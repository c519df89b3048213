package io.touchstone.studio.internal;

import static java.util.stream.Collectors.joining;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Outcome;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.requisition.Matrix;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.Stage;
import io.touchstone.requisition.StageGroup;
import io.touchstone.studio.PostingFacts;
import io.touchstone.ui.Translations;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes a description as Markdown: why the role exists and what it owns (from the template), what a person brings (a line for
 * each row of the matrix, at its level), how it is decided (the stages), where and for how much (the posting's facts).
 */
@Component
public class JobText {
    /** What somebody goes through who applies; an offer is not promised. */
    private static final Set<StageGroup> PASSED =
            EnumSet.of(StageGroup.REVIEW, StageGroup.INTERVIEW, StageGroup.DECISION);

    private final Catalogue catalogue;
    private final JobLines lines;
    private final FactWords words;
    private final Translations texts;

    JobText(Catalogue catalogue, JobLines lines, FactWords words, Translations texts) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.words = words;
        this.texts = texts;
    }

    public String write(
            Requisition requisition, Matrix matrix, List<Stage> stages, PostingFacts facts, Locale language) {
        var template = catalogue.template(requisition.template());
        return Stream.of(
                        owns(template, language),
                        outcomes(template, language),
                        rows("studio.text.brings", matrix, true, language),
                        rows("studio.text.nice", matrix, false, language),
                        process(stages, language),
                        section(
                                facts.salary().isPresent() ? "studio.text.where" : "studio.text.whereOnly",
                                words.all(facts, language),
                                language),
                        section(
                                "studio.text.adjust",
                                text("studio.text.adjust.how", language, facts.contact()),
                                language))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n", "", "\n"));
    }

    private String owns(RoleTemplate template, Locale language) {
        var problems = bullets(template.problems().stream().map(problem -> problem.in(language)));
        return section("studio.text.owns", template.mission().in(language) + "\n\n" + problems, language);
    }

    private String outcomes(RoleTemplate template, Locale language) {
        var after = template.outcomes().stream()
                .sorted(Comparator.comparingInt(Outcome::days))
                .map(outcome -> text(
                        "studio.text.outcome",
                        language,
                        outcome.days(),
                        outcome.text().in(language)));
        return section("studio.text.outcomes", bullets(after), language);
    }

    /** The heaviest first. */
    private String rows(String title, Matrix matrix, boolean mustHave, Locale language) {
        var wanted = matrix.rows().stream()
                .filter(row -> row.mustHave() == mustHave)
                .sorted(Comparator.comparingDouble(Requirement::weight).reversed())
                .map(row -> line(row, language))
                .toList();
        return wanted.isEmpty() ? "" : section(title, bullets(wanted.stream()), language);
    }

    private String line(Requirement row, Locale language) {
        return lines.line(row.skill(), row.level())
                .map(text -> text.in(language))
                .orElseGet(() -> catalogue.skill(row.skill()).name().in(language));
    }

    private String process(List<Stage> stages, Locale language) {
        var passed = stages.stream()
                .filter(stage -> PASSED.contains(stage.group()))
                .map(stage -> stage.name().in(language))
                .collect(joining(text("studio.text.then", language)));
        return section("studio.text.process", text("studio.text.process.how", language, passed), language);
    }

    private String section(String title, String content, Locale language) {
        return "## " + text(title, language) + "\n\n" + content;
    }

    private static String bullets(Stream<String> items) {
        return items.map(item -> "- " + item).collect(joining("\n"));
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }
}
