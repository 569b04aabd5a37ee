/** What the statistics cost in time, on given data or on data made with a fixed seed. */
@NullMarked
package nl.natuurpeil.trend.benchmarks;

import org.jspecify.annotations.NullMarked;
