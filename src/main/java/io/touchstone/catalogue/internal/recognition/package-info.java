/**
 * How phrases are found in a text, and which of them the words around take back. Plain values, no Spring; only
 * {@link io.touchstone.catalogue.Recogniser} is for others.
 */
@NullMarked
package io.touchstone.catalogue.internal.recognition;

import org.jspecify.annotations.NullMarked;
