/** The description's tab of a requisition. */
@NullMarked
package io.touchstone.studio.ui;

import org.jspecify.annotations.NullMarked;
