/** Tests of the package of the same name. */
@NullMarked
package nl.natuurpeil.local.story;

import org.jspecify.annotations.NullMarked;
