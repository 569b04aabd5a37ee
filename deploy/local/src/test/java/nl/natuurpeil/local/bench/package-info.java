/** Tests of the package of the same name. */
@NullMarked
package nl.natuurpeil.local.bench;

import org.jspecify.annotations.NullMarked;
