/**
 * TRIM: trends and indices of counts at sites with missing counts, by log-linear models with site and time effects.
 *
 * <p>Source: Pannekoek and Van Strien (2005), TRIM 3 manual, Statistics Netherlands; Bogaart, Van der Loo and Pannekoek,
 * "Models and statistical methods in rtrim" (CBS, 2018). Counts are expected counts per site and time, slopes are per
 * time step, totals are in the unit of the counts.
 */
@NullMarked
package nl.natuurpeil.trend.trim;

import org.jspecify.annotations.NullMarked;
