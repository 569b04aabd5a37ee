package nl.natuurpeil.trend;

/** One value of a series: {@code time} in time steps (normally a year), {@code value} in the unit of the indicator. */
public record Observation(double time, double value) {}
