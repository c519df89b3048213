package io.touchstone.demo;

import io.touchstone.identity.DemoLink;
import io.touchstone.identity.Secret;
import io.touchstone.ui.Translations;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** A ready link for a candidate in each language, which the demo's login page offers. Known to everybody: there is nobody behind it. */
@Configuration
@Profile("demo")
class DemoCandidateLinks {
    /** As long as a real one, and the same in every demo. */
    static Secret secret(String language) {
        return new Secret(Secret.hash("the demo's candidate, " + language));
    }

    @Bean
    @Order(1)
    DemoLink englishCandidate() {
        return link("Tomasz Zieliński", Translations.ENGLISH);
    }

    @Bean
    @Order(2)
    DemoLink chineseCandidate() {
        return link("周婷 Zhou Ting", Translations.CHINESE);
    }

    private static DemoLink link(String name, Locale language) {
        var path = "/assess/" + secret(language.getLanguage()).text() + "?lang=" + language.getLanguage();
        return new DemoLink(name, language, path);
    }
}
