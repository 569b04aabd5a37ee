/** Tests of the package of the same name. */
@NullMarked
package nl.natuurpeil.local.suite;

import org.jspecify.annotations.NullMarked;
