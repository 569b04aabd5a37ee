/** Areas in PostgreSQL, every version kept. */
@NullUnmarked
package nl.natuurpeil.assessment.area.adapter.persistence;

import org.jspecify.annotations.NullUnmarked;
