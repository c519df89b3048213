/** The ranking's tab on a requisition's page. */
@NullMarked
package io.touchstone.matching.ui;

import org.jspecify.annotations.NullMarked;
