/** What this machine is and has: ports, disk, memory, processes. */
@NullMarked
package nl.natuurpeil.local.machine;

import org.jspecify.annotations.NullMarked;
