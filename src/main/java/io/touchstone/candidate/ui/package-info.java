/** The screens of candidates, and the tab of people on a requisition’s page. */
@NullMarked
package io.touchstone.candidate.ui;

import org.jspecify.annotations.NullMarked;
