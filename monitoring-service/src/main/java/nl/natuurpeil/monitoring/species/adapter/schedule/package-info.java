/** Recomputing in the background. */
@NullMarked
package nl.natuurpeil.monitoring.species.adapter.schedule;

import org.jspecify.annotations.NullMarked;
