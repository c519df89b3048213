/**
 * The frame around every page: layout, navigation, theme, translations, and the small components that all features share
 * (page head, streak, notices, formats). Declares the interfaces through which it learns who is signed in and what features
 * contribute; it knows no feature.
 */
@NullMarked
@ApplicationModule(displayName = "UI", allowedDependencies = "problem")
package io.touchstone.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
