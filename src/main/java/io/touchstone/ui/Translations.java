package io.touchstone.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all modules in one bundle: {@code i18n/<module>_en.properties} and {@code i18n/<module>_zh.properties}, each
 * value a {@link MessageFormat}. Any Chinese locale gets 简体中文, every other one English.
 */
@Component
public class Translations implements I18NProvider {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    static final List<Locale> LANGUAGES = List.of(ENGLISH, CHINESE);

    private final Properties english = load("en");
    private final Properties chinese = load("zh");

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var language = supported(locale);
        var text = texts(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for key " + key + " in " + language);
        }
        return new MessageFormat(text, language).format(params);
    }

    public boolean has(String key) {
        return english.containsKey(key);
    }

    /** The unfilled texts whose keys start so, by the rest of the key: for components that fill them in the browser. */
    Map<String, String> startingWith(String beginning, Locale language) {
        var found = new TreeMap<String, String>();
        texts(language).forEach((key, text) -> {
            if (((String) key).startsWith(beginning)) {
                found.put(((String) key).substring(beginning.length()), (String) text);
            }
        });
        return found;
    }

    static Translations current() {
        return (Translations) VaadinService.getCurrent().getInstantiator().getI18NProvider();
    }

    public static Locale supported(Locale locale) {
        return locale.getLanguage().equals(CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** The key of a language's own name, and of its sign in a switch. */
    static String name(Locale language) {
        return "ui.language." + language.getLanguage();
    }

    static String shortName(Locale language) {
        return "ui.language.short." + language.getLanguage();
    }

    private Properties texts(Locale language) {
        return language.equals(CHINESE) ? chinese : english;
    }

    private static Properties load(String language) {
        var all = new Properties();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                var module = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    module.load(reader);
                }
                module.forEach((key, text) -> {
                    if (all.put(key, text) != null) {
                        throw new IllegalStateException("text key " + key + " stands in two files");
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
