package nl.natuurpeil.monitoring.compliance.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.JudgeWhatChanged;
import nl.natuurpeil.monitoring.compliance.application.JudgeWhatChanged.ValuesRecorded;
import nl.natuurpeil.platform.event.Event;
import nl.natuurpeil.platform.event.MalformedEvent;
import nl.natuurpeil.platform.inbox.EventIntake;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Takes recorded measurements in; replicas share the work by partition. */
@ApplicationScoped
class MeasurementsRecordedConsumer {

    private final EventIntake intake;
    private final JudgeWhatChanged judgeWhatChanged;
    private final ObjectMapper json;

    MeasurementsRecordedConsumer(EventIntake intake, JudgeWhatChanged judgeWhatChanged, ObjectMapper json) {
        this.intake = intake;
        this.judgeWhatChanged = judgeWhatChanged;
        this.json = json;
    }

    /** What judging reads of {@code nl.natuurpeil.measurements-recorded.v1}: which series, not which values. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RecordedMessage(
            @Nullable String indicator,
            @Nullable String area,
            @Nullable List<RecordedId> measurements) {

        /** One measurement. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record RecordedId(UUID id) {}
    }

    @Incoming("measurements")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> polled) {
        intake.take(
                "monitoring.compliance",
                polled,
                events -> judgeWhatChanged.onValues(
                        events.stream().flatMap(event -> read(event).stream()).toList()));
    }

    /** Empty for a series that serves no indicator, or is of no known area: nothing is judged by it. */
    private Optional<ValuesRecorded> read(Event event) {
        try {
            var message = json.treeToValue(event.data(), RecordedMessage.class);
            return message.indicator() == null || message.area() == null
                    ? Optional.empty()
                    : Optional.of(new ValuesRecorded(event.id(), message.indicator(), message.area(), ids(message)));
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("recorded measurements can't be read: " + e.getOriginalMessage(), e);
        }
    }

    private static List<UUID> ids(RecordedMessage message) {
        return message.measurements() == null
                ? List.of()
                : message.measurements().stream()
                        .map(RecordedMessage.RecordedId::id)
                        .toList();
    }
}
