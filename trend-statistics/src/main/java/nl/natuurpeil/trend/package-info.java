/**
 * Trends of a single series and the vocabulary all methods share: observations, interval rules and trend classes.
 *
 * <p>Everything in this library is immutable, free of threads and clocks, and gives the same bytes for the same input.
 */
@NullMarked
package nl.natuurpeil.trend;

import org.jspecify.annotations.NullMarked;
