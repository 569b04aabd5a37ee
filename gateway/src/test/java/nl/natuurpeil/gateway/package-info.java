/** Tests of the gateway against real HTTP servers, a real broker and signed tokens. */
@NullMarked
package nl.natuurpeil.gateway;

import org.jspecify.annotations.NullMarked;
