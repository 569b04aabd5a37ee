/** Dead letters sent again. */
@NullMarked
package nl.natuurpeil.local.replay;

import org.jspecify.annotations.NullMarked;
