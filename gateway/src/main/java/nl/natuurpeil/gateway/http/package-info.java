/** What every answer of the gateway itself has in common: problem documents and the access log. */
@NullMarked
package nl.natuurpeil.gateway.http;

import org.jspecify.annotations.NullMarked;
