/** What species groups and their indices are. */
@NullMarked
package nl.natuurpeil.monitoring.species.domain;

import org.jspecify.annotations.NullMarked;
