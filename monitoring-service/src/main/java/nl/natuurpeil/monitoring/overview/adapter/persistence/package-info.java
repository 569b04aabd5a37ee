/** Reading the picture, and what was committed since, from PostgreSQL. */
@NullMarked
package nl.natuurpeil.monitoring.overview.adapter.persistence;

import org.jspecify.annotations.NullMarked;
