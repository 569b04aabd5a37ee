/** A verdict recomputed by the code that judges, in a process of its own. */
@NullMarked
package nl.natuurpeil.local.verify;

import org.jspecify.annotations.NullMarked;
