/** Records and servers the tests of the catalogue share. */
@NullMarked
package nl.natuurpeil.policy.catalogue;

import org.jspecify.annotations.NullMarked;
