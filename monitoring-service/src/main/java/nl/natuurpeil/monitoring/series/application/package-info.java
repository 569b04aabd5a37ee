/** Reading series and their measurements, and keeping closed stretches ready for it. */
@NullMarked
package nl.natuurpeil.monitoring.series.application;

import org.jspecify.annotations.NullMarked;
