package io.touchstone.candidate.ui;

import com.vaadin.flow.component.UI;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Experience;
import io.touchstone.ui.ConflictNotice.Field;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what two states of one person differ, as people read it. */
final class Differences {
    private Differences() {}

    static List<Field> between(CandidateForm theirs, CandidateForm yours) {
        return Stream.of(
                        field("candidate.field.name", theirs, yours, CandidateForm::name),
                        field("candidate.field.email", theirs, yours, CandidateForm::email),
                        field("candidate.field.phone", theirs, yours, CandidateForm::phone),
                        field("candidate.field.location", theirs, yours, CandidateForm::location),
                        field("candidate.field.summary", theirs, yours, CandidateForm::summary),
                        field("candidate.editor.links", theirs, yours, Differences::links),
                        field("candidate.editor.experience", theirs, yours, Differences::experiences))
                .filter(each -> !each.theirs().equals(each.yours()))
                .toList();
    }

    private static Field field(
            String label, CandidateForm theirs, CandidateForm yours, Function<CandidateForm, String> text) {
        return new Field(UI.getCurrent().getTranslation(label), text.apply(theirs), text.apply(yours));
    }

    private static String links(CandidateForm form) {
        return form.links().stream()
                .map(link -> (link.label() + " " + link.url()).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String experiences(CandidateForm form) {
        return form.experiences().stream().map(Differences::experience).collect(Collectors.joining("\n\n"));
    }

    private static String experience(Experience experience) {
        var kind = UI.getCurrent().getTranslation(Words.of(experience.kind()));
        return Stream.of(
                        kind + ": " + experience.title(),
                        experience.organisation(),
                        Words.period(experience),
                        experience.text(),
                        experience.url())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
