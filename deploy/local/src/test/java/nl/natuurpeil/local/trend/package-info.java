/** What the trend commands print. */
@NullMarked
package nl.natuurpeil.local.trend;

import org.jspecify.annotations.NullMarked;
