/** Tests of what a run sends and how it is compared; what the suite makes of it, system tests show. */
@NullMarked
package nl.natuurpeil.local.chaos;

import org.jspecify.annotations.NullMarked;
