/** The pages that everybody can open. */
@NullMarked
package io.touchstone.studio.web;

import org.jspecify.annotations.NullMarked;
