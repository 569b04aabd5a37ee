/** Short series against the formulas of the literature. */
@NullMarked
package nl.natuurpeil.trend.shortseries;

import org.jspecify.annotations.NullMarked;
