/** Asking for it, and doing it piece by piece. */
@NullMarked
package nl.natuurpeil.monitoring.recalculation.application;

import org.jspecify.annotations.NullMarked;
