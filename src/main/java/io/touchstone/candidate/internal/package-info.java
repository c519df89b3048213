/** How candidates, applications and choices are stored. */
@NullMarked
package io.touchstone.candidate.internal;

import org.jspecify.annotations.NullMarked;
