/** Touchstone, a portal for hiring AI product managers and assessing their skills. One module a package. */
@NullMarked
package io.touchstone;

import org.jspecify.annotations.NullMarked;
