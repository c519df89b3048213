/** The methods behind every number on a screen as stateless calls, so that anybody can check them. They read no record. */
@NullMarked
package io.touchstone.matching.rest.calculators;

import org.jspecify.annotations.NullMarked;
