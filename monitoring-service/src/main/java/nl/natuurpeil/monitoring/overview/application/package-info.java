/** Keeping the picture of now, never older than what was committed before the question. */
@NullMarked
package nl.natuurpeil.monitoring.overview.application;

import org.jspecify.annotations.NullMarked;
