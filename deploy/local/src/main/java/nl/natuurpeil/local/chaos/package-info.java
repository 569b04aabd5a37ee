/** Posts while parts of the suite are killed, and looks afterwards whether anything was lost, doubled or made up. */
@NullMarked
package nl.natuurpeil.local.chaos;

import org.jspecify.annotations.NullMarked;
