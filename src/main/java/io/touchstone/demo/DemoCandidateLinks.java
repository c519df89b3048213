package io.touchstone.demo;

import io.touchstone.identity.DemoLink;
import io.touchstone.identity.Secret;
import io.touchstone.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A ready link for a candidate in each language, which the demo's login page offers. Known to everybody: there is nobody behind it. */
@Configuration
@Profile("demo")
class DemoCandidateLinks {
    /** As long as a real one, and the same in every demo. */
    static Secret secret(String language) {
        return new Secret(Secret.hash("the demo's candidate, " + language));
    }

    @Bean
    DemoLink englishCandidate() {
        return link("en", "Tomasz Zieliński");
    }

    @Bean
    DemoLink chineseCandidate() {
        return link("zh", "周婷 Zhou Ting");
    }

    private static DemoLink link(String language, String name) {
        return new DemoLink() {
            @Override
            public Words label() {
                return new Words(name, name);
            }

            @Override
            public String path() {
                return "/assess/" + secret(language).text();
            }
        };
    }
}
