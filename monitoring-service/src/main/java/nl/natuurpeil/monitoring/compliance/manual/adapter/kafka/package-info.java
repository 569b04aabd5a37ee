/** Telling of manual judgements. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.manual.adapter.kafka;

import org.jspecify.annotations.NullMarked;
