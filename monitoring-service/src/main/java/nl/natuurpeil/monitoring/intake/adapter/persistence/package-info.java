/** Vocabularies in PostgreSQL, and what else rows are checked against. */
@NullMarked
package nl.natuurpeil.monitoring.intake.adapter.persistence;

import org.jspecify.annotations.NullMarked;
