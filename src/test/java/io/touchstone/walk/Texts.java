package io.touchstone.walk;

import io.touchstone.ui.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/** What stands on the screen in somebody's language: the portal's own texts, and the names of skills and templates. */
record Texts(Locale language) {
    private static final String ANYTHING = "¤";
    private static final Translations TRANSLATIONS = new Translations();
    private static final Map<String, Map<String, String>> NAMES = names();

    String of(String key, Object... arguments) {
        return TRANSLATIONS.getTranslation(key, language, arguments);
    }

    /** The text with anything where its arguments stand; escaped so that the browser understands it too. */
    Pattern like(String key) {
        var text = of(key, ANYTHING, ANYTHING, ANYTHING).replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^" + text.replace(ANYTHING, ".*") + "$");
    }

    /** The name of a skill or role template. */
    String name(String key) {
        return NAMES.get(key).get(language.getLanguage());
    }

    private static Map<String, Map<String, String>> names() {
        var names = new HashMap<String, Map<String, String>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:catalogue/*/*.yaml")) {
                try (var stream = file.getInputStream()) {
                    collect(new Yaml().load(stream), names);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** A template has its own key; a family holds skills. */
    private static void collect(Map<String, Object> entry, Map<String, Map<String, String>> names) {
        if (entry.get("key") instanceof String key) names.put(key, strings(entry.get("name")));
        if (entry.get("skills") instanceof List<?> skills) {
            skills.forEach(skill ->
                    names.put((String) ((Map<?, ?>) skill).get("key"), strings(((Map<?, ?>) skill).get("name"))));
        }
    }

    private static Map<String, String> strings(Object name) {
        var byLanguage = new HashMap<String, String>();
        ((Map<?, ?>) name).forEach((language, text) -> byLanguage.put((String) language, (String) text));
        return byLanguage;
    }
}
