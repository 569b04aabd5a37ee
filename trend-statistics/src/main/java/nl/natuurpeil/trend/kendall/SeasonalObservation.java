package nl.natuurpeil.trend.kendall;

/**
 * One value of a season (month, quarter, …) of a year.
 *
 * @param season any number that names the season, the same each year
 * @param value concentration, level or whatever the series is in; finite
 */
public record SeasonalObservation(int year, int season, double value) {}
