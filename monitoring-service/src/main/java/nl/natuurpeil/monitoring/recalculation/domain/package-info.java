/** Judging anew on demand. */
@NullMarked
package nl.natuurpeil.monitoring.recalculation.domain;

import org.jspecify.annotations.NullMarked;
