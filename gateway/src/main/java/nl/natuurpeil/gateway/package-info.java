/** The only door to the services: checks tokens, routes requests and streams verdict changes; it stores nothing. */
@NullMarked
package nl.natuurpeil.gateway;

import org.jspecify.annotations.NullMarked;
