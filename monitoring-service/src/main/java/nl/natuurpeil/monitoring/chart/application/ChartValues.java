package nl.natuurpeil.monitoring.chart.application;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;

/** The values a chart shows. */
public interface ChartValues {

    /**
     * A series and its values, oldest first, in the unit of its indicator.
     *
     */
    record Drawn(String id, String indicator, String area, String dataset, List<Value> values) {

        public Drawn {
            values = List.copyOf(values);
        }
    }

    Optional<Drawn> find(String series);
}
