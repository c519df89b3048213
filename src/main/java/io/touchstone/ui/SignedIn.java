package io.touchstone.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who looks at the page, as far as the frame needs to know. Implemented by the module that signs people in. */
public interface SignedIn {
    Optional<Person> person();

    /** Keeps the language a person chose for their next visit. */
    void prefers(Locale language);

    void signOut();

    /** {@code language} is absent when the person never chose one: then the browser decides. */
    record Person(UUID id, String name, Optional<Locale> language) {}
}
