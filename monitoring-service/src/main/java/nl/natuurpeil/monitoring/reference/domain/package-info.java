/** What this service knows of the catalogue and the areas: its own copy, with only what judging needs. */
@NullMarked
package nl.natuurpeil.monitoring.reference.domain;

import org.jspecify.annotations.NullMarked;
