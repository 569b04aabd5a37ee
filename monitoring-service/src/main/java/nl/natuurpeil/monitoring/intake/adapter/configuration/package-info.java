/** How the intake is configured. */
@NullMarked
package nl.natuurpeil.monitoring.intake.adapter.configuration;

import org.jspecify.annotations.NullMarked;
