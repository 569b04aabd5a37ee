/** TRIM against rtrim, and the laws it must obey. */
@NullMarked
package nl.natuurpeil.trend.trim;

import org.jspecify.annotations.NullMarked;
