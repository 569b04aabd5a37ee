/** Checks of the single series and the trend classes. */
@NullMarked
package nl.natuurpeil.trend;

import org.jspecify.annotations.NullMarked;
