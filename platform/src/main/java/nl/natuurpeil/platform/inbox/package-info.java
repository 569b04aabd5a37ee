/** Events enter a service once each: what arrives twice is passed over, what can't be handled is put aside with its reason. */
@NullMarked
package nl.natuurpeil.platform.inbox;

import org.jspecify.annotations.NullMarked;
