package io.touchstone.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What there is to show for the role so many days after its start. */
public record Outcome(int days, @JsonUnwrapped Text text) {}
