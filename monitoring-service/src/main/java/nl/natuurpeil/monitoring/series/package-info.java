/** Series and their trends, for reading. */
@NullMarked
package nl.natuurpeil.monitoring.series;

import org.jspecify.annotations.NullMarked;
