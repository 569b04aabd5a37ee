/** The local copy of obligations in PostgreSQL. */
@NullMarked
package nl.natuurpeil.assessment.obligation.adapter.persistence;

import org.jspecify.annotations.NullMarked;
