/** Tests of the package of the same name. */
@NullMarked
package nl.natuurpeil.local.machine;

import org.jspecify.annotations.NullMarked;
