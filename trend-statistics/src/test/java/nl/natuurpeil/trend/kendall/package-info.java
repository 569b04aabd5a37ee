/** Rank tests against published formulas and packages. */
@NullMarked
package nl.natuurpeil.trend.kendall;

import org.jspecify.annotations.NullMarked;
