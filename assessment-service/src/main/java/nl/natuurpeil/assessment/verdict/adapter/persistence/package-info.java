/** The local copy of verdicts in PostgreSQL. */
@NullMarked
package nl.natuurpeil.assessment.verdict.adapter.persistence;

import org.jspecify.annotations.NullMarked;
