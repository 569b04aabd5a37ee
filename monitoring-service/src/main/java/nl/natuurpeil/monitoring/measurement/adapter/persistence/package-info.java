/** Measurements and series in PostgreSQL. */
@NullMarked
package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import org.jspecify.annotations.NullMarked;
