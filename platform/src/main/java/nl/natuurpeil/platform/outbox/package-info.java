/** Events leave a service through a table written in the transaction of the change, so that none is lost or invented. */
@NullMarked
package nl.natuurpeil.platform.outbox;

import org.jspecify.annotations.NullMarked;
