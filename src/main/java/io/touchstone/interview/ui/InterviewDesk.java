package io.touchstone.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.candidate.Applications;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.Skill;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.interview.Panels;
import io.touchstone.interview.Scorecards;
import io.touchstone.interview.SubmittedScorecards;
import io.touchstone.requisition.Matrices;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of interviews work with. */
@SpringComponent
record InterviewDesk(
        Panels panels,
        Scorecards scorecards,
        SubmittedScorecards submitted,
        Applications applications,
        Matrices matrices,
        Catalogue catalogue,
        People people,
        CurrentViewer viewer) {

    /** Names of skills by key, in the viewer's language. */
    UnaryOperator<String> skillNames() {
        var locale = UI.getCurrent().getLocale();
        var names = catalogue.skills().stream()
                .collect(Collectors.toMap(Skill::key, skill -> skill.name().in(locale)));
        return key -> names.getOrDefault(key, key);
    }

    Map<UUID, String> names(Collection<UUID> people) {
        return people().names(people);
    }

    /** What can be covered: the skills of the matrix first, and then all others. */
    List<String> skills(UUID requisition) {
        var asked = matrices.inForce(requisition).rows().stream()
                .map(Requirement::skill)
                .toList();
        return Stream.concat(asked.stream(), catalogue.skills().stream().map(Skill::key))
                .distinct()
                .toList();
    }
}
