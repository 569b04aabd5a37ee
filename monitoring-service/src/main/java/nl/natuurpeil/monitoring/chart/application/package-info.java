/** Where the values of a chart come from. */
@NullMarked
package nl.natuurpeil.monitoring.chart.application;

import org.jspecify.annotations.NullMarked;
