/** From a posted body to checked rows. */
@NullMarked
package nl.natuurpeil.monitoring.intake.application;

import org.jspecify.annotations.NullMarked;
