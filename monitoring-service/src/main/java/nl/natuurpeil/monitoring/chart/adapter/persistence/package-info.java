/** Reading the values of a chart. */
@NullMarked
package nl.natuurpeil.monitoring.chart.adapter.persistence;

import org.jspecify.annotations.NullMarked;
