package io.touchstone.identity.internal;

import io.touchstone.identity.OneTimeLink;
import io.touchstone.ui.Translations;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new portal has no account and no password: whoever started it finds a link on its standard output, and a fresh one at each
 * start until somebody runs the portal. Not in the log, which others may read.
 */
@Component
class FirstStart {
    private final Administrators administrators;
    private final Links links;
    private final Translations translations;
    private final TransactionTemplate transaction;

    FirstStart(Administrators administrators, Links links, Translations translations, TransactionTemplate transaction) {
        this.administrators = administrators;
        this.links = links;
        this.translations = translations;
        this.transaction = transaction;
    }

    void announce(PrintStream out) {
        link().ifPresent(link -> {
            out.println();
            out.println(translations.getTranslation("identity.firstStart", Translations.ENGLISH));
            out.println(translations.getTranslation("identity.firstStart", Translations.CHINESE));
            out.println();
            out.println("    " + link.address());
            out.println();
        });
    }

    private Optional<OneTimeLink> link() {
        return transaction.execute(status -> {
            administrators.takeTurns();
            return administrators.exist() ? Optional.empty() : Optional.of(links.issueForFirstAdministrator());
        });
    }

    /** Apart, because the demo has its accounts, and tests have theirs. */
    @Component
    @Profile("!demo & !test")
    static class Announcement {
        private final FirstStart start;

        Announcement(FirstStart start) {
            this.start = start;
        }

        @EventListener(ApplicationReadyEvent.class)
        void announce() {
            start.announce(System.out);
        }
    }
}
