/** What stands before every request: security chains, headers, sign-in and its limits, the end of sessions. */
@NullMarked
package io.touchstone.identity.web;

import org.jspecify.annotations.NullMarked;
