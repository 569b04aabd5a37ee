/** A measured value of an indicator, for an area and a period. */
@NullMarked
package nl.natuurpeil.monitoring.measurement.domain;

import org.jspecify.annotations.NullMarked;
