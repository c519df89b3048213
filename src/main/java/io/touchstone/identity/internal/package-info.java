/** Accounts, links, tokens and audit records as they are stored, and the beans behind the module's interfaces. */
@NullMarked
package io.touchstone.identity.internal;

import org.jspecify.annotations.NullMarked;
