/** The screens of role templates and skills, for everybody who is signed in. */
@NullMarked
package io.touchstone.catalogue.ui;

import org.jspecify.annotations.NullMarked;
