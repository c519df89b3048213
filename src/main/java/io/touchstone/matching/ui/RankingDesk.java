package io.touchstone.matching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.candidate.ApplicationActionsFactory;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Skill;
import io.touchstone.matching.AskNextAction;
import io.touchstone.matching.Explanations;
import io.touchstone.matching.Rankings;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** What the ranking's parts need, in one hand. */
@SpringComponent
record RankingDesk(
        Rankings rankings,
        Explanations explanations,
        Catalogue catalogue,
        ApplicationActionsFactory actions,
        ObjectProvider<AskNextAction> askNext) {

    SkillNames skillNames() {
        var language = UI.getCurrent().getLocale();
        return new SkillNames(catalogue.skills().stream()
                .collect(Collectors.toMap(Skill::key, skill -> skill.name().in(language))));
    }

    /** Names by key, in the viewer's language; a skill that the catalogue no longer has goes by its key. */
    record SkillNames(Map<String, String> byKey) {
        String of(String key) {
            return byKey.getOrDefault(key, key);
        }
    }
}
