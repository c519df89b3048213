/** How descriptions and postings are stored, and how they become HTML. */
@NullMarked
package io.touchstone.studio.internal;

import org.jspecify.annotations.NullMarked;
