/** Multi-species indices against the CBS method. */
@NullMarked
package nl.natuurpeil.trend.multispecies;

import org.jspecify.annotations.NullMarked;
