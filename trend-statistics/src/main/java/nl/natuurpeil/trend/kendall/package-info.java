/**
 * Rank tests for trend as used for water quality: Mann-Kendall, Theil-Sen, seasonal Kendall and what belongs to them.
 *
 * <p>Sources: Kendall (1975), Rank Correlation Methods; Gilbert (1987), Statistical Methods for Environmental Pollution
 * Monitoring; Hirsch and Slack (1984), Water Resources Research 20. Slopes are in the unit of the values per time step.
 */
@NullMarked
package nl.natuurpeil.trend.kendall;

import org.jspecify.annotations.NullMarked;
