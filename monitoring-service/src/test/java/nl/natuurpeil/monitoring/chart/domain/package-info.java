@NullMarked
package nl.natuurpeil.monitoring.chart.domain;

import org.jspecify.annotations.NullMarked;
