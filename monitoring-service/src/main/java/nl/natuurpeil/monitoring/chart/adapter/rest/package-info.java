/** Charts over HTTP. */
@NullMarked
package nl.natuurpeil.monitoring.chart.adapter.rest;

import org.jspecify.annotations.NullMarked;
