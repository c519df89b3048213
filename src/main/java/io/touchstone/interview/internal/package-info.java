/** How interviews and scorecards are stored. */
@NullMarked
package io.touchstone.interview.internal;

import org.jspecify.annotations.NullMarked;
