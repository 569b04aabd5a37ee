/** Checking tokens without doing the same arithmetic for every request. */
@NullMarked
package nl.natuurpeil.platform.tokens;

import org.jspecify.annotations.NullMarked;
