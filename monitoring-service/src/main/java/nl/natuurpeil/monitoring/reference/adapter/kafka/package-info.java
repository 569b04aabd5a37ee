/** The copy follows the compacted topics of policy and assessment. */
@NullMarked
package nl.natuurpeil.monitoring.reference.adapter.kafka;

import org.jspecify.annotations.NullMarked;
