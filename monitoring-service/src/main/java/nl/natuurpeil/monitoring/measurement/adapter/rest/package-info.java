/** Measurements over HTTP. */
@NullMarked
package nl.natuurpeil.monitoring.measurement.adapter.rest;

import org.jspecify.annotations.NullMarked;
