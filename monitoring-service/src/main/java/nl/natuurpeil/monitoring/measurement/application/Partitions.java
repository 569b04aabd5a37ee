package nl.natuurpeil.monitoring.measurement.application;

import java.time.Year;

/** Where measurements are kept, year by year. */
public interface Partitions {

    /** Makes a place for the measurements that begin in the year, if there is none yet. */
    void add(Year year);
}
