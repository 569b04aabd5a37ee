@NullMarked
package nl.natuurpeil.trend.benchmarks;

import org.jspecify.annotations.NullMarked;
