/** Recomputing indices when counts change. */
@NullMarked
package nl.natuurpeil.monitoring.species.application;

import org.jspecify.annotations.NullMarked;
