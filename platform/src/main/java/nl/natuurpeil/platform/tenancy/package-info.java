/** Who calls: the client and the organisation its token names. */
@NullMarked
package nl.natuurpeil.platform.tenancy;

import org.jspecify.annotations.NullMarked;
