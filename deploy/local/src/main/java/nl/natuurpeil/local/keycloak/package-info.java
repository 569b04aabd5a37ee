/** The OpenID provider: fetched, built and started once a machine, with a realm and secrets of its own a data folder. */
@NullMarked
package nl.natuurpeil.local.keycloak;

import org.jspecify.annotations.NullMarked;
