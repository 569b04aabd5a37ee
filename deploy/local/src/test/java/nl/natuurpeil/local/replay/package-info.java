/** Tests of the package of the same name. */
@NullMarked
package nl.natuurpeil.local.replay;

import org.jspecify.annotations.NullMarked;
