/** Tells the world that measurements were recorded. */
@NullMarked
package nl.natuurpeil.monitoring.measurement.adapter.kafka;

import org.jspecify.annotations.NullMarked;
