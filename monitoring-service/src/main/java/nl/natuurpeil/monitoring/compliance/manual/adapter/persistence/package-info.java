/** Manual judgements in PostgreSQL, append-only. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.manual.adapter.persistence;

import org.jspecify.annotations.NullMarked;
