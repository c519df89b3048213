@NullMarked
package io.touchstone.catalogue.internal;

import org.jspecify.annotations.NullMarked;
