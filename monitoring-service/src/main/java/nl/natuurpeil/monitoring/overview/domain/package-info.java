/** What an overview of verdicts is made of: the picture of now, what is wanted of it, and the matrix that results. */
@NullMarked
package nl.natuurpeil.monitoring.overview.domain;

import org.jspecify.annotations.NullMarked;
