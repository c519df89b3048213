/** The ranking for programs. */
@NullMarked
package io.touchstone.matching.rest;

import org.jspecify.annotations.NullMarked;
