/** How long a reader waits for the verdict on a posted measurement. */
@NullMarked
package nl.natuurpeil.local.bench;

import org.jspecify.annotations.NullMarked;
