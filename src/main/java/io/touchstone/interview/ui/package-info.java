/** The pages of interviews, and what they add to those of requisitions and candidates. */
@NullMarked
package io.touchstone.interview.ui;

import org.jspecify.annotations.NullMarked;
