/** Points of a series, the thinning of them for a chart and their summaries for each month, season or year. */
@NullMarked
package nl.natuurpeil.monitoring.series.domain;

import org.jspecify.annotations.NullMarked;
