/** The catalogue over REST, with the fields of its files and its texts in both languages. */
@NullMarked
package io.touchstone.catalogue.rest;

import org.jspecify.annotations.NullMarked;
