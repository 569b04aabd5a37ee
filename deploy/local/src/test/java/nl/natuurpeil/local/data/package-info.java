/** Tests of the package of the same name. */
@NullMarked
package nl.natuurpeil.local.data;

import org.jspecify.annotations.NullMarked;
