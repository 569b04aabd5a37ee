package nl.natuurpeil.monitoring.species.application;

import java.time.Instant;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.species.domain.Estimation;
import org.jspecify.annotations.Nullable;

/** How each stage last went. */
public interface Stages {

    /**
     * How a stage went.
     *
     * @param series the series it is stored as
     * @param subject species, or indicator of the group
     * @param method what it was made with
     * @param code why there is no estimate; none if there is one
     */
    record Stage(
            String series,
            String subject,
            String area,
            String dataset,
            String method,
            @Nullable String code,
            @Nullable String detail,
            Instant computedAt) {}

    /** Returns what the changes of one run are told under. */
    String nextRequest();

    /** Waits for everyone who makes this series, and makes them wait until the transaction ends. */
    void hold(SeriesKey series);

    void keep(SeriesKey series, String subject, Estimation estimation);

    /** Returns the stages of these subjects for an area. */
    List<Stage> of(List<String> subjects, String area);
}
