/** A batch of measurements: its states, what became of its rows, and which requests are the same. */
@NullMarked
package nl.natuurpeil.monitoring.batch.domain;

import org.jspecify.annotations.NullMarked;
