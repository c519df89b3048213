/** Keeps what an interviewer types. */
@NullMarked
package io.touchstone.interview.rest;

import org.jspecify.annotations.NullMarked;
