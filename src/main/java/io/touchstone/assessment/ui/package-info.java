/** The candidate’s page, and what recruiters see of it. */
@NullMarked
package io.touchstone.assessment.ui;

import org.jspecify.annotations.NullMarked;
