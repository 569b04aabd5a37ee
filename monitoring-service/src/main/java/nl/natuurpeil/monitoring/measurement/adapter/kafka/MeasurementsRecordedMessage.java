package nl.natuurpeil.monitoring.measurement.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.natuurpeil.measurements-recorded.v1}: measurements that one request added to one series. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MeasurementsRecordedMessage(
        String series,
        @Nullable String indicator,
        @Nullable String area,
        String dataset,
        String organisation,
        List<RecordedMessage> measurements) {

    public static final String TYPE = "nl.natuurpeil.measurements-recorded.v1";
    public static final String TOPIC = "natuurpeil.monitoring.measurements";

    /** One of them; value and standard error in {@code unit}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record RecordedMessage(
            UUID id,
            String namespace,
            String localId,
            LocalDate from,
            LocalDate to,
            BigDecimal value,
            String unit,
            @Nullable BigDecimal standardError) {}

    static MeasurementsRecordedMessage from(Measurement measurement) {
        var series = measurement.series();
        return new MeasurementsRecordedMessage(
                series.id(),
                series.indicator(),
                series.area(),
                series.dataset(),
                measurement.namespace(),
                List.of(new RecordedMessage(
                        measurement.id(),
                        measurement.namespace(),
                        measurement.localId(),
                        measurement.period().from(),
                        measurement.period().to(),
                        measurement.value(),
                        measurement.unit(),
                        measurement.standardError())));
    }
}
