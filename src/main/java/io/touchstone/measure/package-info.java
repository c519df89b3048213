/**
 * The methods of measurement on plain values and string keys, without any framework: what evidence says about a skill, how
 * a person fits a role, what to ask next, what a requirement costs. Everything here is a pure function; a value out of its
 * range is an {@link java.lang.IllegalArgumentException}.
 *
 * <p>Levels are continuous from 0 to 5. "Meets level r" means a true level of at least r − ½.
 */
@NullMarked
@ApplicationModule(
        displayName = "Measurement",
        allowedDependencies = {})
package io.touchstone.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
