package io.touchstone.studio.web;

import io.touchstone.identity.PortalSettings;
import io.touchstone.studio.Language;
import io.touchstone.studio.PostingFacts;
import io.touchstone.studio.internal.FactWords;
import io.touchstone.ui.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What all public pages share: who hires, the language they speak, and the way to the other one. */
@Component
class JobWords {
    private final Translations texts;
    private final FactWords facts;
    private final PortalSettings settings;

    JobWords(Translations texts, FactWords facts, PortalSettings settings) {
        this.texts = texts;
        this.facts = facts;
        this.settings = settings;
    }

    Map<String, Object> page(Language language, String path, List<Language> languages) {
        var model = new HashMap<String, Object>();
        model.put("lang", language.locale().toLanguageTag());
        model.put("company", settings.company());
        model.put("canonical", settings.address(path) + "?lang=" + language.code());
        model.put("neutral", settings.address(path));
        model.put("allJobs", text("studio.page.all", language));
        model.put("empty", text("studio.page.none", language));
        model.put(
                "languages",
                languages.stream()
                        .filter(each -> languages.size() > 1)
                        .map(each -> Map.of(
                                "tag",
                                each.locale().toLanguageTag(),
                                "name",
                                text("studio.language." + each.code(), each),
                                "address",
                                settings.address(path) + "?lang=" + each.code(),
                                "path",
                                path + "?lang=" + each.code(),
                                "current",
                                each == language))
                        .toList());
        return model;
    }

    String place(PostingFacts posting, Language language) {
        return facts.place(posting, language.locale());
    }

    /** Where people came from, in the language of the portal's own notes. */
    String source() {
        return settings.company() + " /jobs";
    }

    String text(String key, Language language, Object... arguments) {
        return texts.getTranslation(key, language.locale(), arguments);
    }
}
