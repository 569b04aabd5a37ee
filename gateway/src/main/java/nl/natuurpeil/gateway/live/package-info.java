/** The live stream of verdict changes: from Kafka to every listening browser. */
@NullMarked
package nl.natuurpeil.gateway.live;

import org.jspecify.annotations.NullMarked;
