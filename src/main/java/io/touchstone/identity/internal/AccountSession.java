package io.touchstone.identity.internal;

import com.vaadin.flow.spring.security.AuthenticationContext;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.ui.SignedIn;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the frame who is signed in. */
@Component
class AccountSession implements SignedIn {
    private final CurrentViewer viewer;
    private final AccountRepository accounts;
    private final AuthenticationContext authentication;

    AccountSession(CurrentViewer viewer, AccountRepository accounts, AuthenticationContext authentication) {
        this.viewer = viewer;
        this.accounts = accounts;
        this.authentication = authentication;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> person() {
        return viewer.find()
                .flatMap(person -> accounts.findById(person.id()))
                .map(account -> new Person(account.id(), account.name(), account.language()));
    }

    @Override
    @Transactional
    public void prefers(Locale language) {
        viewer.find().flatMap(person -> accounts.findById(person.id())).ifPresent(account -> account.prefer(language));
    }

    @Override
    public void signOut() {
        authentication.logout();
    }
}
