/** What a chart of a series shows beside its values: the line through them and what is asked of them. */
@NullMarked
package nl.natuurpeil.monitoring.chart.domain;

import org.jspecify.annotations.NullMarked;
