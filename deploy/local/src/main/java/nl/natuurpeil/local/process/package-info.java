/** Programs the launcher starts and, in every case, stops again. */
@NullMarked
package nl.natuurpeil.local.process;

import org.jspecify.annotations.NullMarked;
