/** Requisitions over REST. */
@NullMarked
package io.touchstone.requisition.rest;

import org.jspecify.annotations.NullMarked;
