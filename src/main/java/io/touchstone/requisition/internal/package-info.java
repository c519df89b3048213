/** How requisitions, their stages and matrix versions are stored. */
@NullMarked
package io.touchstone.requisition.internal;

import org.jspecify.annotations.NullMarked;
