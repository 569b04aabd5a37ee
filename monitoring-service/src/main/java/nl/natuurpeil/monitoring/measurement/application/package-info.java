/** Recording a measurement once, and telling of it. */
@NullMarked
package nl.natuurpeil.monitoring.measurement.application;

import org.jspecify.annotations.NullMarked;
