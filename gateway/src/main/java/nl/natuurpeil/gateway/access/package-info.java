/** Who may come in: the rule table, the token check, and the refusals. */
@NullMarked
package nl.natuurpeil.gateway.access;

import org.jspecify.annotations.NullMarked;
