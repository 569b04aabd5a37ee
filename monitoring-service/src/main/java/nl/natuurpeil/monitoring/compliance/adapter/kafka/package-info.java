/** Measurements in, changed verdicts out. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.adapter.kafka;

import org.jspecify.annotations.NullMarked;
