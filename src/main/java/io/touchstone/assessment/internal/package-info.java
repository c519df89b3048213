/** Rows and their rules. */
@NullMarked
package io.touchstone.assessment.internal;

import org.jspecify.annotations.NullMarked;
