/** The ledger's rows and how they are read. */
@NullMarked
package io.touchstone.evidence.internal;

import org.jspecify.annotations.NullMarked;
