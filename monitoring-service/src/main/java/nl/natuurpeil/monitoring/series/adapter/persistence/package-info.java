/** Series and their measurements in PostgreSQL, read without an object for each row. */
@NullMarked
package nl.natuurpeil.monitoring.series.adapter.persistence;

import org.jspecify.annotations.NullMarked;
