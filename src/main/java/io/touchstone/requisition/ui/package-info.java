/** The screens of requisitions, and the start page’s part about them. */
@NullMarked
package io.touchstone.requisition.ui;

import org.jspecify.annotations.NullMarked;
