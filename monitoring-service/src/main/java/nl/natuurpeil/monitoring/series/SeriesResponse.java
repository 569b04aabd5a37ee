package nl.natuurpeil.monitoring.series;

import java.time.Instant;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.SeriesRow;
import nl.natuurpeil.monitoring.measurement.adapter.rest.MeasurementResponse.AquoResponse;
import nl.natuurpeil.monitoring.measurement.adapter.rest.MeasurementResponse.PointResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series: what is measured, where, and from which dataset. */
@Schema(name = "Series")
record SeriesResponse(
        String id,
        @Nullable String indicator,
        @Nullable AquoResponse aquo,
        @Nullable String area,
        @Nullable PointResponse point,
        String dataset,

        @Schema(description = "UCUM, of Aquo waar de reeks geen indicator dient / or Aquo where it serves no indicator")
        String unit,

        Instant recordedAt) {

    static SeriesResponse from(SeriesRow row) {
        var key = row.toKey();
        return new SeriesResponse(
                row.code,
                key.indicator(),
                AquoResponse.from(key.aquo()),
                key.area(),
                PointResponse.from(key.point()),
                key.dataset(),
                row.unit,
                row.recordedAt);
    }
}
