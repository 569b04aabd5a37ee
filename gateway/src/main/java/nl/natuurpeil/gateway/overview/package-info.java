/** The gateway's own documents: the list of addresses, its OpenAPI document, security.txt. */
@NullMarked
package nl.natuurpeil.gateway.overview;

import org.jspecify.annotations.NullMarked;
