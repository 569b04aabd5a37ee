/** Recalculations in PostgreSQL. */
@NullMarked
package nl.natuurpeil.monitoring.recalculation.adapter.persistence;

import org.jspecify.annotations.NullMarked;
