/** The pages of sign-in, own account, accounts, tokens and audit. */
@NullMarked
package io.touchstone.identity.ui;

import org.jspecify.annotations.NullMarked;
