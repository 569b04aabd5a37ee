/** Tests of bodies as they are posted. */
@NullMarked
package nl.natuurpeil.monitoring.intake;

import org.jspecify.annotations.NullMarked;
