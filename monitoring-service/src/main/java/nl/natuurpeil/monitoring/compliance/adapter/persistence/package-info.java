/** Verdicts in PostgreSQL, append-only, and the evidence they rest on. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import org.jspecify.annotations.NullMarked;
