/** What is done for measurements as time passes. */
@NullMarked
package nl.natuurpeil.monitoring.measurement.adapter.schedule;

import org.jspecify.annotations.NullMarked;
