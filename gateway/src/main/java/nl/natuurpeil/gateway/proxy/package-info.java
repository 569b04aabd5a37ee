/** Passes requests on to the services and their answers back, streaming. */
@NullMarked
package nl.natuurpeil.gateway.proxy;

import org.jspecify.annotations.NullMarked;
