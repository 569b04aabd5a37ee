/** Says whether this replica can do its work, and how the services behind it fare. */
@NullMarked
package nl.natuurpeil.gateway.health;

import org.jspecify.annotations.NullMarked;
