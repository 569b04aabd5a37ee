/**
 * Local regression of a series on time, equal to what R gives: {@code loess} and {@code lowess}.
 *
 * <p>Source: Cleveland (1979), J. Am. Stat. Assoc. 74; Cleveland and Grosse (1991), Statistics and Computing 1.
 */
@NullMarked
package nl.natuurpeil.trend.smoothing;

import org.jspecify.annotations.NullMarked;
