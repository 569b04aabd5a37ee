/** CloudEvents 1.0 in the NL GOV profile, read in both Kafka content modes. */
@NullMarked
package nl.natuurpeil.platform.event;

import org.jspecify.annotations.NullMarked;
