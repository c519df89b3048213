/** The link’s door, and the endpoint that keeps what a candidate types. */
@NullMarked
package io.touchstone.assessment.rest;

import org.jspecify.annotations.NullMarked;
