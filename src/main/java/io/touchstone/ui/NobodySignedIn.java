package io.touchstone.ui;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** For a portal, or a test, without a module that signs people in. */
@Component
@Fallback
class NobodySignedIn implements SignedIn {
    @Override
    public Optional<Person> person() {
        return Optional.empty();
    }

    @Override
    public void prefers(Locale language) {}

    @Override
    public void signOut() {}
}
