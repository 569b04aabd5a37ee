/** Batches in PostgreSQL. */
@NullMarked
package nl.natuurpeil.monitoring.batch.adapter.persistence;

import org.jspecify.annotations.NullMarked;
