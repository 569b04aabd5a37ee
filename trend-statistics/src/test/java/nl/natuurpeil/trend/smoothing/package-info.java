/** LOESS and LOWESS against R. */
@NullMarked
package nl.natuurpeil.trend.smoothing;

import org.jspecify.annotations.NullMarked;
