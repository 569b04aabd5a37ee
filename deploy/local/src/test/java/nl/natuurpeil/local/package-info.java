/** Tests of the package of the same name. */
@NullMarked
package nl.natuurpeil.local;

import org.jspecify.annotations.NullMarked;
