/** The worker of each replica. */
@NullMarked
package nl.natuurpeil.monitoring.recalculation.adapter.schedule;

import org.jspecify.annotations.NullMarked;
