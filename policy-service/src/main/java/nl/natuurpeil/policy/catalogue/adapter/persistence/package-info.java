/** The catalogue in PostgreSQL. */
@NullMarked
package nl.natuurpeil.policy.catalogue.adapter.persistence;

import org.jspecify.annotations.NullMarked;
