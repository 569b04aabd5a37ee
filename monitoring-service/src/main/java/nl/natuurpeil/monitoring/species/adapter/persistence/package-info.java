/** Counts, indices and what is due, in PostgreSQL. */
@NullMarked
package nl.natuurpeil.monitoring.species.adapter.persistence;

import org.jspecify.annotations.NullMarked;
