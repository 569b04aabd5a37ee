@NullMarked
package nl.natuurpeil.monitoring.series.domain;

import org.jspecify.annotations.NullMarked;
