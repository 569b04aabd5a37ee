/** Linear algebra and distributions the methods share, over Hipparchus; not meant for use outside this library. */
@NullMarked
package nl.natuurpeil.trend.numeric;

import org.jspecify.annotations.NullMarked;
