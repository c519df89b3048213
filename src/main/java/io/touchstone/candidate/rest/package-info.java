/** Candidates and applications over REST. */
@NullMarked
package io.touchstone.candidate.rest;

import org.jspecify.annotations.NullMarked;
