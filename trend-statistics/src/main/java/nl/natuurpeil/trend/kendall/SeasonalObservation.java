package nl.natuurpeil.trend.kendall;

/** One value of a season (month, quarter, …) of a year. */
public record SeasonalObservation(int year, int season, double value) {}
