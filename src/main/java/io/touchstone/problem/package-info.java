/**
 * What can go wrong for a user, as values: each problem carries the key of its own sentence and the numbers in it, never a
 * name or a text of a person. Services throw them; the pages' error handler and the API's problem details show them. Every
 * module may use it; it uses none.
 */
@NullMarked
@ApplicationModule(
        displayName = "Problem",
        allowedDependencies = {})
package io.touchstone.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
