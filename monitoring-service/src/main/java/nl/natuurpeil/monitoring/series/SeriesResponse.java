package nl.natuurpeil.monitoring.series;

import java.time.Instant;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.SeriesRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series: one indicator, one area, one dataset. */
@Schema(name = "Series")
record SeriesResponse(String id, String indicator, String area, String dataset, Instant recordedAt) {

    static SeriesResponse from(SeriesRow row) {
        return new SeriesResponse(row.id, row.indicator, row.area, row.dataset, row.recordedAt);
    }
}
