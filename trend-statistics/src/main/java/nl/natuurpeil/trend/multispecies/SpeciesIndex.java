package nl.natuurpeil.trend.multispecies;

/**
 * The index of a species in a year.
 *
 * @param index normally 100 in a base year; not negative
 * @param standardError of the index, zero in its base year and for a census
 */
public record SpeciesIndex(String species, int year, double index, double standardError) {}
