/** Work on series that is done by the clock. */
@NullMarked
package nl.natuurpeil.monitoring.series.adapter.schedule;

import org.jspecify.annotations.NullMarked;
