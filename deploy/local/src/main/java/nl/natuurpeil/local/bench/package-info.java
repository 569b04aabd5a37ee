/** What waiting costs a reader, and what the statistics cost in time and memory. */
@NullMarked
package nl.natuurpeil.local.bench;

import org.jspecify.annotations.NullMarked;
