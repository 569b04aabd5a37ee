/** Assessments and every state their conditions had, in PostgreSQL. */
@NullUnmarked
package nl.natuurpeil.assessment.assessment.adapter.persistence;

import org.jspecify.annotations.NullUnmarked;
