/** Taking bodies apart, by format. */
@NullMarked
package nl.natuurpeil.monitoring.intake.adapter.format;

import org.jspecify.annotations.NullMarked;
