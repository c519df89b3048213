/**
 * Who somebody is and what they did: accounts, roles, sign-in, API tokens, and the audit trail. Every module but measure
 * and ui may use it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"problem", "ui", "api"})
package io.touchstone.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
