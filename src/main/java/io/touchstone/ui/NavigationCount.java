package io.touchstone.ui;

/** How many things wait for the viewer behind a navigation entry. A bean each; zero shows nothing. */
public interface NavigationCount {
    /** The route of the entry, as in its {@code @Route}: {@code interviews}. */
    String path();

    int count();
}
