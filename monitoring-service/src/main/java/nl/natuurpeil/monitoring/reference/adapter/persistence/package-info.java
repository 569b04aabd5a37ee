/** The copy in PostgreSQL. */
@NullMarked
package nl.natuurpeil.monitoring.reference.adapter.persistence;

import org.jspecify.annotations.NullMarked;
