/** What other systems read and the editor's endpoint. */
@NullMarked
package io.touchstone.studio.rest;

import org.jspecify.annotations.NullMarked;
