@NullMarked
package nl.natuurpeil.monitoring.series;

import org.jspecify.annotations.NullMarked;
