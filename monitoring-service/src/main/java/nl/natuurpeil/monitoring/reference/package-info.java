/** The copy of catalogue and areas, and whether it has arrived. */
@NullMarked
package nl.natuurpeil.monitoring.reference;

import org.jspecify.annotations.NullMarked;
